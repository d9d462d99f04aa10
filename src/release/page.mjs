// The script of a release's page: fills in the address at which it is served, and adds buttons that copy the code.
const here = new URL('.', location.href).href;
for (const place of document.querySelectorAll('.here')) if (location.protocol.startsWith('http')) place.textContent = here;

/** For pages without the Clipboard API: in older browsers, and without https. */
function copySelected(code) {
  getSelection().selectAllChildren(code);
  return document.execCommand('copy');
}

async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    return copySelected(code);
  }
}

for (const snippet of document.querySelectorAll('.snippet')) {
  const button = document.createElement('button');
  button.textContent = 'Salin kode';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    status.textContent = (await copy(snippet.querySelector('code'))) ? 'Tersalin.' : 'Tekan Ctrl+C.';
  });
  snippet.append(button, status);
}
