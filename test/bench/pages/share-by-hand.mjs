// The least that is written by hand for a share bar.
import { shareBar } from './markup.mjs';

const share = document.getElementById('share');
share.innerHTML = shareBar(location.href, document.title);
share.querySelector('button').onclick = () => navigator.clipboard.writeText(location.href);
