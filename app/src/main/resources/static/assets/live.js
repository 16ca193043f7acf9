// A page that keeps a part of itself up to date: <div id="…" data-live="where its events are">. The page is fetched anew when something
// changed, and that part of it replaced. Without this script, loading the page again does the same.
const part = document.querySelector("[data-live]")
const ONCE_A = 1_000
const AGAIN = 5_000

let stream
let comeback
let fetching = false
let wanted = false

// At most once a second, however much happens.
async function refresh() {
  wanted = true
  if (fetching) return
  fetching = true
  while (wanted) {
    wanted = false
    await look()
    await new Promise(done => setTimeout(done, ONCE_A))
  }
  fetching = false
}

async function look() {
  try {
    const answer = await fetch(location.href, { redirect: "error", headers: { "Lantern-Live": "yes" } })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const fresh = page.getElementById(part.id)
    // Nothing moves that has not changed: a finger may be on its way.
    if (!fresh || fresh.innerHTML === part.innerHTML) return
    const focused = document.activeElement?.id
    part.replaceChildren(...document.adoptNode(fresh).childNodes)
    if (focused) document.getElementById(focused)?.focus()
  } catch {
    // No connection, or the session is over: what stands there stays.
  }
}

// Nobody looks at a hidden page.
function open() {
  clearTimeout(comeback)
  if (stream || document.hidden) return
  stream = new EventSource(part.dataset.live)
  stream.addEventListener("open", refresh) // Each time: what happened while nobody listened.
  stream.addEventListener("changed", refresh)
  stream.addEventListener("error", dropped)
}

// A stream that ended is opened anew by the browser; one that was refused, by us.
function dropped() {
  if (stream?.readyState !== EventSource.CLOSED) return
  close()
  comeback = setTimeout(open, AGAIN)
}

function close() {
  stream?.close()
  stream = undefined
  clearTimeout(comeback)
}

if (part) {
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()))
  addEventListener("pageshow", open)
  addEventListener("pagehide", close)
  addEventListener("offline", close)
  addEventListener("online", open)
}
