// What a page gains where scripts run. Nothing depends on it.
document.documentElement.classList.add("js")

const exit = document.querySelector(".lantern-exit")

function leave() {
  navigator.sendBeacon(exit.action)
  document.title = "…"
  document.body.replaceChildren()
  location.replace(exit.dataset.to)
}

if (exit) {
  let presses = []

  exit.addEventListener("submit", event => {
    event.preventDefault()
    leave()
  })

  // Shift, three times within five seconds, with no other key between.
  addEventListener("keyup", event => {
    if (event.key !== "Shift") presses = []
    else presses = [...presses, event.timeStamp].filter(press => press > event.timeStamp - 5000)
    if (presses.length === 3) leave()
  })

  // A page brought back by the Back button must not show what was typed.
  addEventListener("pageshow", event => {
    if (event.persisted) location.reload()
  })
}

// The answer to what was sent is no place to come back to: Back finds the page that it was sent from.
if (document.body.dataset.posted) {
  const from = document.referrer.startsWith(`${location.origin}/`) ? document.referrer : location.href
  history.replaceState(history.state, "", from)
}

// Earlier concerns show beside a call while it is written down; what was typed is kept with it.
const earlier = document.querySelector("[data-earlier]")

if (earlier) {
  const form = earlier.closest("form")
  let pause
  let looking = Promise.resolve()

  async function look() {
    const answer = await fetch(form.action.replace(/whole$/, "earlier"),
      { method: "POST", body: new URLSearchParams(new FormData(form)) })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const list = page.querySelector("[data-draft]")
    if (!list) return
    form.elements._draft.value = list.dataset.draft
    form.action = `/calls/${list.dataset.draft}/whole`
    // What stands there already is not read aloud again.
    if (earlier.textContent.trim() !== list.textContent.trim()) earlier.replaceChildren(list)
  }

  // While somebody types, and one look after the other: the first one begins the draft.
  form.addEventListener("input", () => {
    clearTimeout(pause)
    pause = setTimeout(() => { looking = looking.then(look).catch(() => {}) }, 400)
  })
}

// A session ends when nobody does anything. The page says when, in good time, and offers to stay.
const ending = document.querySelector(".lantern-ending")

if (ending) {
  const words = ending.querySelector("p")
  const link = ending.querySelector("a")
  const tabs = new BroadcastChannel("lantern-ending")
  const SOON = 5 * 60_000
  let end = 0
  let stage = ""

  // The clock of this computer may be wrong; how long there is left is not.
  function until({ seconds }) {
    end = Math.max(end, Date.now() + seconds * 1000)
    check()
  }

  function check() {
    const left = end - Date.now()
    const now = left <= 0 ? "over" : left <= SOON ? "soon" : ""
    if (now === stage) return
    stage = now
    ending.classList.toggle("lantern-ending--near", stage !== "")
    link.hidden = stage === "over"
    const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" }).format(end)
    words.textContent = ending.dataset[stage || "soon"].replace("{time}", time)
  }

  link.addEventListener("click", async event => {
    event.preventDefault()
    const answer = await fetch(link.href)
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const fresh = page.querySelector(".lantern-ending")
    if (!fresh) return location.assign(link.href)
    until(fresh.dataset)
    tabs.postMessage({ ...fresh.dataset })
  })

  tabs.addEventListener("message", event => until(event.data))
  until(ending.dataset)
  tabs.postMessage({ ...ending.dataset })
  setInterval(check, 5_000)
  addEventListener("pageshow", check)
}
