// @ts-check
/**
 * Asks the browser for a passkey when a form of views/desk/passkey-form.ts is sent: fetches the question, puts the
 * answer into the field `credential` and sends the form.
 */

/** @param {string} text base64url. @returns {ArrayBuffer} */
function toBytes(text) {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}

/** @param {ArrayBuffer | null | undefined} bytes @returns {string | undefined} base64url */
function toText(bytes) {
  if (!bytes) return undefined;
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @param {{ id: string }[] | undefined} list */
const withBytes = (list) => (list ?? []).map((one) => ({ ...one, id: toBytes(one.id) }));

/**
 * What PublicKeyCredential.parse…OptionsFromJSON does, for browsers that do not have it yet.
 * @param {any} json
 */
function readOptions(json) {
  const options = { ...json, challenge: toBytes(json.challenge) };
  if (json.user) options.user = { ...json.user, id: toBytes(json.user.id) };
  options.excludeCredentials = withBytes(json.excludeCredentials);
  options.allowCredentials = withBytes(json.allowCredentials);
  return options;
}

/**
 * What PublicKeyCredential.toJSON does, for browsers that do not have it yet.
 * @param {any} credential
 */
function writeCredential(credential) {
  const { response } = credential;
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      attestationObject: toText(response.attestationObject),
      authenticatorData: toText(response.authenticatorData ?? response.getAuthenticatorData?.()),
      signature: toText(response.signature),
      userHandle: toText(response.userHandle),
      transports: response.getTransports?.(),
    },
  };
}

/** @param {string} kind @param {any} json @returns {Promise<string>} the answer as JSON */
async function askBrowser(kind, json) {
  const publicKey = readOptions(json);
  const credential =
    kind === 'create'
      ? await navigator.credentials.create({ publicKey })
      : await navigator.credentials.get({ publicKey });
  if (!credential) throw new Error('no credential');
  return JSON.stringify(writeCredential(credential));
}

/** @param {HTMLFormElement} form */
async function answer(form) {
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('credential'));
  const csrf = /** @type {HTMLInputElement | null} */ (form.elements.namedItem('csrf'));
  const response = await fetch(form.dataset.options ?? '', {
    method: 'POST',
    body: new URLSearchParams(csrf ? { csrf: csrf.value } : {}),
  });
  // asked for the password again, signed out, or too often: the server's own page says so
  if (response.redirected) return location.assign(response.url);
  if (!response.ok) throw new Error('no question');
  field.value = await askBrowser(form.dataset.passkey ?? 'get', await response.json());
  form.submit();
}

/** @param {HTMLFormElement} form */
function wire(form) {
  const failed = /** @type {HTMLElement | null} */ (form.querySelector('[data-failed]'));
  const button = /** @type {HTMLButtonElement | null} */ (form.querySelector('button'));
  form.hidden = false;
  const hint = form.nextElementSibling;
  if (hint instanceof HTMLElement && 'noPasskey' in hint.dataset) hint.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (failed) failed.hidden = true;
    if (button) button.disabled = true;
    answer(form).catch(() => {
      if (failed) failed.hidden = false;
      if (button) button.disabled = false;
    });
  });
}

if ('PublicKeyCredential' in window) {
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    if (form instanceof HTMLFormElement) wire(form);
  }
}
