// On a device that somebody added: shows that something needs them, also while no page of Lantern is open. What it shows comes sealed and
// names nobody. It keeps nothing, and stands between no page and the server.
addEventListener("install", () => skipWaiting())

function sent(event) {
  try {
    return event.data.json()
  } catch {
    return {}
  }
}

addEventListener("push", event => {
  const { title = "Lantern", body = "", link = "/notices", tag = "lantern", lang = "en", urgent = false } = sent(event)
  event.waitUntil(registration.showNotification(title, { body, tag, lang, requireInteraction: urgent, data: { link } }))
})

// Only pages of ours are opened.
addEventListener("notificationclick", event => {
  event.notification.close()
  const page = new URL(event.notification.data.link, location.origin)
  event.waitUntil(clients.openWindow(page.origin === location.origin ? page.href : "/notices"))
})
