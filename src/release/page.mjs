// The page of a release: its code names the address that it is read at, and is copied by a button.
const here = new URL('.', location.href).href;
for (const place of document.querySelectorAll('.here')) if (location.protocol.startsWith('http')) place.textContent = here;

/** Where there is no clipboard for scripts: in older browsers, and on hosts without https. */
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
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    said.textContent = (await copy(snippet.querySelector('code'))) ? 'Tersalin.' : 'Tekan Ctrl+C.';
  });
  snippet.append(button, said);
}
