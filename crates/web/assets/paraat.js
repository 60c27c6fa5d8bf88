// Keeps pages fresh, clocks running and typed text safe. Every page works without it.
"use strict";

(() => {
  const root = document.documentElement;
  const words = root.dataset;
  const announce = document.getElementById("announce");
  const connection = document.getElementById("connection");

  // --- Clocks. The moment is that of the program, not of this machine, whose clock may be wrong.

  // In an exercise it is that of the exercise, and may run faster, or stand still.

  let base, from, pace;
  function setClock({ now, pace: times }) {
    [base, from, pace] = [Date.now(), Number(now), Number(times ?? 1)];
  }
  setClock(words);
  const now = () => from + (Date.now() - base) * pace;
  const MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR;

  const put = (pattern, number) =>
    pattern.replace("{}", String(number).replace(".", root.lang === "nl" ? "," : "."));
  const counted = (number, one, many) => (number === 1 ? one : put(many, number));

  // As the program rounds: down, so that nobody counts on time that is not there. Seconds only in the last hour.
  function span(seconds, isLeft) {
    if (isLeft && seconds < HOUR) {
      const minutes = Math.floor(seconds / MINUTE);
      const rest = counted(seconds % MINUTE, words.second, words.seconds);
      return minutes > 0 ? counted(minutes, words.minute, words.minutes) + " " + rest : rest;
    }
    if (seconds < MINUTE) return words.moment;
    if (seconds < HOUR) return counted(Math.floor(seconds / MINUTE), words.minute, words.minutes);
    if (seconds <= 3 * DAY) return put(words.hours, Math.floor(seconds / (HOUR / 2)) / 2);
    return counted(Math.floor(seconds / DAY), words.day, words.days);
  }

  function tick() {
    let isSoon = false;
    for (const left of document.querySelectorAll("[data-due]")) {
      const seconds = Math.floor((Date.parse(left.dataset.due) - now()) / 1000);
      const isLate = seconds < 0;
      const text = put(isLate ? words.late : words.left, span(Math.abs(seconds), !isLate));
      if (left.textContent !== text) left.textContent = text;
      left.closest(".clock")?.classList.toggle("late", isLate);
      isSoon ||= !isLate && seconds <= HOUR;
    }
    setTimeout(tick, isSoon ? 1000 : 15000);
  }

  // --- Live. The line brings a number and nothing else; the page is fetched again with the session of this browser.

  const bar = document.querySelector("[data-incident]");
  let shown = bar ? Number(bar.dataset.number) : 0;
  let announced = bar ? Number(document.getElementById("latest")?.dataset.entry || 0) : 0;
  let waiting = null, last = 0, isLost = false, isFetching = false, isLeaving = false;
  document.addEventListener("submit", (event) => (isLeaving = !event.defaultPrevented));
  addEventListener("pageshow", () => (isLeaving = false));

  function refresh() {
    if (waiting) return;
    const wait = Math.max(0, last + 1000 - Date.now());
    waiting = setTimeout(async () => {
      waiting = null;
      if (isFetching) return refresh();
      isFetching = true;
      last = Date.now();
      try {
        const answer = await fetch(location.href, { credentials: "same-origin", redirect: "error" });
        if (answer.ok || answer.status === 422) replace(await answer.text());
        if (answer.status === 401) closed();
        // It was erased: what it said must not stay on a screen. Whoever erased it is on the way to another page.
        if (answer.status === 404 && !isLeaving) location.reload();
      } catch {
        // The line says when the connection is lost, and when it is back.
      } finally {
        isFetching = false;
      }
    }, wait);
  }

  function replace(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    setClock(fresh.documentElement.dataset);
    const number = fresh.querySelector("[data-incident]")?.dataset.number;
    if (number) shown = Math.max(shown, Number(number));
    for (const part of fresh.querySelectorAll("[data-live]")) {
      const old = document.getElementById(part.id);
      if (old) change(old, part);
    }
    const latest = document.getElementById("latest");
    const entry = Number(latest?.dataset.entry || 0);
    if (entry > announced) {
      announced = entry;
      if (!("own" in latest.dataset)) announce.textContent = latest.textContent.trim();
    }
    tidy();
    check();
    expect();
  }

  // Something comes in on the clock of an exercise, and nobody records it: the page is fetched when it does.
  let coming = null;
  function expect() {
    clearTimeout(coming);
    const comes = Number(document.getElementById("bar")?.dataset.comes);
    if (comes) coming = setTimeout(refresh, Math.min(comes, 2 ** 31 - 1));
  }

  // Puts a fresh part in place of an old one, and leaves open what was open, and focus where it was.
  function change(old, part) {
    if (old.innerHTML === part.innerHTML && sameAttributes(old, part)) return;
    if (isTyping(old)) return;
    for (const details of old.querySelectorAll("details[id][open]")) {
      const same = part.querySelector("#" + CSS.escape(details.id));
      if (same) same.open = true;
    }
    const active = old.contains(document.activeElement) ? document.activeElement : null;
    const path = active && pathTo(active);
    const adopted = document.adoptNode(part);
    old.replaceWith(adopted);
    if (path) adopted.querySelector(path)?.focus({ preventScroll: true });
  }

  const sameAttributes = (one, other) => {
    const text = (it) => [...it.attributes].map((a) => a.name + "=" + a.value).sort().join();
    return text(one) === text(other);
  };
  const isTyping = (part) => /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName || "") && part.contains(document.activeElement);
  function pathTo(element) {
    if (element.id) return "#" + CSS.escape(element.id);
    if (element.tagName === "SUMMARY" && element.parentElement.id) return "#" + CSS.escape(element.parentElement.id) + " > summary";
    const href = element.getAttribute("href");
    return href ? 'a[href="' + CSS.escape(href) + '"]' : null;
  }

  // Clocks that were just put in place show the right words at once.
  function tidy() {
    for (const left of document.querySelectorAll("[data-due]")) {
      const seconds = Math.floor((Date.parse(left.dataset.due) - now()) / 1000);
      left.textContent = put(seconds < 0 ? words.late : words.left, span(Math.abs(seconds), seconds >= 0));
    }
  }

  // A browser opens six lines to one program and no more, so one tab of an incident listens for all of them. When it
  // closes, the next takes its place.
  let hasTold = false;
  const told = (number) => {
    back();
    if (number !== shown || hasTold) refresh();
    hasTold = true;
  };

  function attend() {
    const name = "paraat-live " + bar.dataset.incident;
    // Over plain HTTP on a network browsers offer no locks: there each tab listens for itself.
    if (!navigator.locks || !window.BroadcastChannel) return listen(() => {});
    const tabs = new BroadcastChannel(name);
    tabs.onmessage = ({ data }) => {
      if (data.what === "changed") told(data.number);
      if (data.what === "lost") lost();
      if (data.what === "back") back();
    };
    navigator.locks.request(name, () => new Promise(() => listen((what, number) => tabs.postMessage({ what, number }))));
  }

  function listen(tell) {
    const line = new EventSource("/incidents/" + bar.dataset.incident + "/live");
    let alive = Date.now();
    const heard = () => {
      alive = Date.now();
      tell("back");
      back();
    };
    const broken = () => {
      tell("lost");
      lost();
    };
    line.addEventListener("changed", (event) => {
      heard();
      tell("changed", Number(event.data));
      told(Number(event.data));
    });
    line.addEventListener("alive", heard);
    // A line that says nothing for long is no line: some networks swallow it without a word.
    const watch = setInterval(() => {
      if (Date.now() - alive > 25000) again();
    }, 5000);
    function again() {
      clearInterval(watch);
      line.close();
      broken();
      setTimeout(() => listen(tell), 2000);
    }
    line.addEventListener("error", () => {
      broken();
      if (line.readyState === EventSource.CLOSED) again();
    });
  }

  function lost() {
    if (isLost) return;
    isLost = true;
    connection.textContent = words.lost;
    connection.hidden = false;
    // The program may be there and the session over: then trying again helps nobody.
    fetch(location.href, { credentials: "same-origin" })
      .then((answer) => answer.status === 401 && closed())
      .catch(() => {});
  }

  function closed() {
    connection.textContent = words.closed;
    connection.hidden = false;
  }

  function back() {
    if (!isLost) return;
    isLost = false;
    connection.hidden = true;
    announce.textContent = words.back;
    refresh();
  }

  // --- Drafts. What was typed and not sent stays in this browser until it is sent.

  // A draft belongs to whoever typed it: the next person on this machine does not see it.
  const KEY = "paraat-draft " + (words.person || "") + " ";
  // Only a page that says that something was taken lets its draft go; a question of the first minute is taken when the
  // next one is there.
  const sent = sessionStorage.getItem("paraat-sent");
  if (sent) {
    sessionStorage.removeItem("paraat-sent");
    const next = document.querySelector("form[data-draft]:not([data-refused]) input[name=step]");
    if (document.querySelector(".done") || next) localStorage.removeItem(sent);
  }

  for (const form of document.querySelectorAll("form[data-draft]")) {
    const name = KEY + new URL(form.action).pathname + " " + (form.elements.step?.value || form.elements.entry?.value || "");
    const fields = () => [...form.elements].filter((it) => it.name && it.type !== "hidden" && it.type !== "submit" && it.type !== "file");
    const isChoice = (field) => field.type === "radio" || field.type === "checkbox";
    const kept = read(name);
    if (kept && !("refused" in form.dataset)) {
      let isOther = false;
      for (const field of fields().filter((it) => it.name in kept.values)) {
        const values = kept.values[field.name];
        if (isChoice(field)) {
          isOther ||= field.checked !== values.includes(field.value);
          field.checked = values.includes(field.value);
        } else {
          isOther ||= field.value !== values[0];
          field.value = values[0];
        }
      }
      // What was typed was typed in the knowledge of then: whatever came since is shown first.
      if (isOther && kept.seen !== undefined && form.elements.seen) form.elements.seen.value = kept.seen;
      if (isOther) {
        const note = document.createElement("p");
        note.className = "draft";
        note.setAttribute("role", "status");
        note.textContent = words.draft;
        form.prepend(note);
        form.closest("details")?.setAttribute("open", "");
      }
    }
    form.addEventListener("input", () => {
      // What the page filled in itself, such as the moment of now, is not kept: it would be wrong tomorrow.
      const differs = (it) => (isChoice(it) ? it.checked !== it.defaultChecked : it.value !== it.defaultValue);
      const names = new Set(fields().filter(differs).map((it) => it.name));
      const values = {};
      for (const field of fields().filter((it) => names.has(it.name))) {
        values[field.name] ||= [];
        if (!isChoice(field) || field.checked) values[field.name].push(field.value);
      }
      try {
        localStorage.setItem(name, JSON.stringify({ values, seen: form.elements.seen?.value }));
      } catch {
        // Without room the form still works.
      }
    });
    form.addEventListener("submit", () => sessionStorage.setItem("paraat-sent", name));
  }

  function read(name) {
    try {
      const kept = JSON.parse(localStorage.getItem(name));
      return kept?.values ? kept : null;
    } catch {
      return null;
    }
  }

  // --- Checks. While somebody types, the page says what is to be said of the text; nothing is kept by that.

  const checked = document.querySelector("form[data-checks]");
  let checking = null, lastCheck = 0, isBehind = false;

  function check() {
    if (!checked) return;
    isBehind = true;
    if (checking) return;
    checking = setTimeout(async () => {
      isBehind = false;
      lastCheck = Date.now();
      const typed = new URLSearchParams(new FormData(checked));
      typed.set("go", "check");
      try {
        const answer = await fetch(checked.action, { method: "POST", body: typed, credentials: "same-origin", redirect: "error" });
        const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-checked]");
        if (fresh) change(document.querySelector("[data-checked]"), fresh);
      } catch {
        // The button says the same, once the program is back.
      } finally {
        checking = null;
        if (isBehind) check();
      }
    }, Math.max(300, lastCheck + 1000 - Date.now()));
  }

  checked?.addEventListener("input", check);

  // --- Numbers. Either the exact one, or the bounds: whoever fills in one empties the other.

  document.addEventListener("input", ({ target }) => {
    const [, name, part] = target.name?.match(/^(.*)-(exact|min|max)$/) || [];
    if (!part || !target.value) return;
    for (const other of part === "exact" ? ["min", "max"] : ["exact"]) {
      const field = target.form?.elements[name + "-" + other];
      if (field) field.value = "";
    }
  });

  // --- Copying an answer. Browsers let a page do that only where nobody listens in.

  if (navigator.clipboard) {
    for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
    document.addEventListener("click", async ({ target }) => {
      const button = target.closest?.("[data-copy]");
      if (!button) return;
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      if (announce) announce.textContent = button.dataset.copied;
    });
  }

  // --- Beginning.

  document.querySelector(".errors")?.focus();
  tick();
  if (bar) {
    attend();
    expect();
    // Sentences say how long is left, too.
    setInterval(refresh, MINUTE * 1000);
  }
})();
