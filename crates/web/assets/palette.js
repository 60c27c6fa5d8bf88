// Ctrl-K: quickly to a page, a person or what was written. Without it the search of every page does the work.
"use strict";

(() => {
  const dialog = document.getElementById("palette");
  if (!dialog?.showModal) return;
  const input = dialog.querySelector("input");
  const list = dialog.querySelector('[role="listbox"]');
  const status = dialog.querySelector('[role="status"]');
  const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
  for (const hint of document.querySelectorAll("[data-palette-key]")) {
    hint.textContent = isApple ? "⌘K" : "Ctrl K";
    hint.hidden = false;
  }

  // So long we wait for the next letter.
  const PAUSE = 120;
  let waiting = null, asking = null, chosen = -1;

  const offers = () => [...list.querySelectorAll('[role="option"]')];

  function choose(at) {
    const all = offers();
    all[chosen]?.setAttribute("aria-selected", "false");
    chosen = all.length ? (at + all.length) % all.length : -1;
    const now = all[chosen];
    if (!now) return input.removeAttribute("aria-activedescendant");
    now.setAttribute("aria-selected", "true");
    now.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", now.id);
  }

  // Only the last question counts: an answer that comes late is dropped.
  async function ask() {
    asking?.abort();
    const own = (asking = new AbortController());
    const query = new URLSearchParams({ q: input.value, from: location.pathname });
    try {
      const answer = await fetch("/palette?" + query, { credentials: "same-origin", redirect: "error", signal: own.signal });
      const html = answer.ok ? await answer.text() : "";
      if (own !== asking) return;
      const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("palette-list");
      list.replaceChildren(...(fresh?.childNodes ?? []));
      const isEmpty = offers().length === 0;
      list.hidden = isEmpty;
      input.setAttribute("aria-expanded", String(!isEmpty));
      status.textContent = fresh?.dataset.said ?? "";
      chosen = -1;
      choose(0);
    } catch {
      // A question that was given up, or no connection: the page says when that is lost.
    }
  }

  function open() {
    if (dialog.open) return input.select();
    dialog.showModal();
    input.select();
    ask();
  }

  document.addEventListener("keydown", (event) => {
    const isKey = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isKey || event.isComposing) return;
    event.preventDefault();
    open();
  });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      choose(chosen + step);
    } else if (event.key === "Enter" && offers()[chosen]) {
      event.preventDefault();
      go(offers()[chosen]);
    }
  });
  list.addEventListener("click", () => dialog.close());
  // A tap beside it closes it.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => {
    clearTimeout(waiting);
    asking?.abort();
  });

  function go(offer) {
    dialog.close();
    location.assign(offer.href);
  }
})();
