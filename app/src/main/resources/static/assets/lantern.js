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
