// The duty desk, the board of running hours, and a screen on a wall keep themselves up to date. Without this script, "Look again" does the same.
const desk = document.querySelector("[data-desk]")
const place = desk.querySelector("#lanes")
const state = desk.querySelector(".lantern-desk__state")
const button = desk.querySelector(".lantern-desk__sound")
const QUIET = 25_000 // The server gives a sign of life every ten seconds.
const AGAIN = 5_000
const ONCE_A = 1_000

const titleAtFirst = document.title
let stream
let watchdog
let comeback
let heardAt = new Date()
let lostSince = null
let fetching = false
let wanted = false
let sent = 0
let sound = null

function lanes() {
  return place.querySelector(".lantern-lanes")
}

function clock(time) {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" }).format(time)
}

// A title carries a count, never what waits.
function show() {
  const waiting = Number(lanes().dataset.count)
  const lost = lostSince ? `${desk.dataset.lost} ${clock(lostSince)}` : ""
  document.title = (lost ? `${lost} – ` : "") + (waiting > 0 ? `(${waiting}) ` : "") + titleAtFirst
  state.textContent = lost || `${desk.dataset.live} ${clock(heardAt)}`
  desk.classList.toggle("lantern-desk--lost", lost !== "")
}

function lost() {
  lostSince ??= heardAt
  show()
}

function expectSomethingWithin(milliseconds) {
  clearTimeout(watchdog)
  watchdog = setTimeout(lost, milliseconds)
}

// What was lost is live again only when the lanes have been fetched anew.
function alive() {
  expectSomethingWithin(QUIET)
  if (lostSince) return refresh()
  heardAt = new Date()
  show()
}

// At most once a second, however much happens.
async function refresh() {
  wanted = true
  if (fetching) return
  fetching = true
  while (wanted) {
    wanted = false
    await fetchLanes()
    await new Promise(done => setTimeout(done, ONCE_A))
  }
  fetching = false
}

// What stood there is put away, and who was reading in it goes on.
function put(html) {
  const page = new DOMParser().parseFromString(html, "text/html")
  const fresh = page.querySelector(".lantern-lanes")
  const focused = document.activeElement?.id
  place.replaceChildren(document.adoptNode(fresh))
  if (focused) document.getElementById(focused)?.focus()
  if (stream?.readyState === EventSource.OPEN) {
    lostSince = null
    heardAt = new Date()
  }
  show()
}

async function fetchLanes() {
  const before = sent
  try {
    const answer = await fetch(desk.dataset.fetch, { redirect: "error", headers: { "Lantern-Live": "yes" } })
    if (answer.status === 401 && desk.dataset.shut) return location.replace(desk.dataset.shut)
    if (!answer.ok) throw new Error(String(answer.status))
    const html = await answer.text()
    if (sent === before) put(html) // What was sent meanwhile is newer.
  } catch {
    lost() // No connection, or the session is over.
  }
}

// Nobody looks at a hidden page; it listens only where sound was asked for.
function open() {
  clearTimeout(comeback)
  if (stream || (document.hidden && !sound)) return
  stream = new EventSource(desk.dataset.events ?? "/desk/events")
  stream.addEventListener("open", refresh) // Each time: what happened while nobody listened.
  stream.addEventListener("live", alive)
  stream.addEventListener("content", event => (sent++, expectSomethingWithin(QUIET), put(event.data)))
  stream.addEventListener("changed", () => (alive(), refresh()))
  stream.addEventListener("lost", lost)
  stream.addEventListener("error", dropped)
  expectSomethingWithin(QUIET)
}

// A stream that ended is opened anew by the browser; one that was refused, by us.
function dropped() {
  if (stream?.readyState !== EventSource.CLOSED) return expectSomethingWithin(AGAIN)
  close()
  if (desk.dataset.shut) refresh() // A screen that was withdrawn meanwhile goes dark.
  comeback = setTimeout(open, AGAIN)
}

function close() {
  stream?.close()
  stream = undefined
  clearTimeout(watchdog)
  clearTimeout(comeback)
  lost()
}

function beep() {
  if (!sound || Number(lanes().dataset.sounding) === 0) return
  for (const [tone, after] of [[880, 0], [660, 0.25]]) {
    const source = sound.createOscillator()
    const volume = sound.createGain()
    source.frequency.value = tone
    volume.gain.setValueAtTime(0.15, sound.currentTime + after)
    volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + after + 0.2)
    source.connect(volume).connect(sound.destination)
    source.start(sound.currentTime + after)
    source.stop(sound.currentTime + after + 0.2)
  }
}

// A browser plays nothing before somebody touched something. Whoever asked for sound once has it on every page from then on,
// with the first tap or key there.
const SOUND = "lantern.sound"

function listen(on) {
  button.setAttribute("aria-pressed", String(on))
  sound?.close()
  sound = on ? new AudioContext() : null
  beep()
}

// Not every key counts as a touch.
function touched(event) {
  if (event.target === button || localStorage.getItem(SOUND) !== "on") return
  if (!navigator.userActivation || navigator.userActivation.isActive) {
    removeEventListener("click", touched)
    removeEventListener("keydown", touched)
    if (!sound) listen(true)
  }
}

if (button) {
  button.hidden = false
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true"
    localStorage.setItem(SOUND, on ? "on" : "off")
    listen(on)
  })
  addEventListener("click", touched)
  addEventListener("keydown", touched)
}
setInterval(beep, 8_000)

// Minutes pass without anybody doing anything.
if (desk.dataset.every) setInterval(() => stream && refresh(), Number(desk.dataset.every) * 1_000)

document.addEventListener("visibilitychange", () => (document.hidden && !sound ? close() : open()))
addEventListener("pageshow", open)
addEventListener("pagehide", close)
addEventListener("offline", close)
addEventListener("online", open)
