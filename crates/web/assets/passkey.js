// Asks the authenticator of this browser, and sends its answer as an ordinary form. Without it a page says what to do.
"use strict";

(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  // What is bytes for the authenticator travels as text.
  function read(options) {
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    for (const list of [options.excludeCredentials, options.allowCredentials])
      for (const known of list ?? []) known.id = bytes(known.id);
    return options;
  }

  function written(credential) {
    const { response } = credential, answer = { clientDataJSON: text(response.clientDataJSON) };
    for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"])
      if (response[part]) answer[part] = text(response[part]);
    if (response.getTransports) answer.transports = response.getTransports();
    return JSON.stringify({ id: credential.id, rawId: text(credential.rawId), type: credential.type, response: answer, extensions: {} });
  }

  async function ask(form) {
    const body = new URLSearchParams({ token: form.elements.token.value });
    const asked = await fetch(form.dataset.passkey, { method: "POST", body, credentials: "same-origin", redirect: "error" });
    // Who must first show again who they are is led there by the form itself.
    if (asked.status === 204) return null;
    if (!asked.ok) throw new Error(String(asked.status));
    const publicKey = read((await asked.json()).publicKey);
    return publicKey.user ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey });
  }

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const [button, says] = [form.querySelector("button"), form.querySelector("[role=status]")];
    if (!window.PublicKeyCredential) {
      says.textContent = form.dataset.cannot;
      continue;
    }
    button.hidden = false;
    says.textContent = "";
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      button.disabled = true;
      try {
        const made = await ask(form);
        form.elements.answer.value = made ? written(made) : "";
        form.submit();
      } catch {
        // Whoever closes the window of their browser has done nothing wrong.
        says.textContent = form.dataset.stopped;
        button.disabled = false;
      }
    });
  }
})();
