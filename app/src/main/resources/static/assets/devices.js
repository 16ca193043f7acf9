// Adds the device in hand to those on which somebody is reached. Without this script the page says that it takes one; e-mail and text
// messages take none.
const form = document.querySelector("[data-push-key]")
const possible = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window
const WORKER = "/worker.js"

function say(which) {
  for (const words of document.querySelectorAll("[data-says]")) words.hidden = words.dataset.says !== which
  form.hidden = which !== "ready" && which !== "failed"
}

function base64(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

// One that was made for another key of Lantern is of no use.
function isForUs(subscription) {
  return base64(subscription.options.applicationServerKey) === form.dataset.pushKey
}

async function here() {
  const registration = await navigator.serviceWorker.getRegistration(WORKER)
  const subscription = await registration?.pushManager.getSubscription()
  if (!subscription || !isForUs(subscription)) return null
  const fingerprint = base64(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(subscription.endpoint)))
  return document.querySelector(`[data-device="${fingerprint}"]`)
}

async function look() {
  if (!possible) return say("impossible")
  const device = await here()
  if (device) device.querySelector("[data-this]").hidden = false
  say(device ? "added" : Notification.permission === "denied" ? "denied" : "ready")
}

async function subscribe(registration) {
  const before = await registration.pushManager.getSubscription()
  if (before && isForUs(before)) return before
  await before?.unsubscribe()
  return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: form.dataset.pushKey })
}

async function add() {
  if ((await Notification.requestPermission()) !== "granted") return say("denied")
  await navigator.serviceWorker.register(WORKER)
  const subscription = await subscribe(await navigator.serviceWorker.ready)
  form.elements.endpoint.value = subscription.endpoint
  form.elements.p256dh.value = base64(subscription.getKey("p256dh"))
  form.elements.auth.value = base64(subscription.getKey("auth"))
  form.submit()
}

if (form) {
  form.addEventListener("submit", event => {
    event.preventDefault()
    add().catch(() => say("failed"))
  })
  look().catch(() => say("failed"))
}
