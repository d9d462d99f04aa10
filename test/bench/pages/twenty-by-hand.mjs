// Twenty widgets as hand-written ones are: each fetches for itself, and the browser's cache shares what it can.
import { card, dates } from './markup.mjs';

const { feed } = document.currentScript.dataset;

async function show(place) {
  const { items } = await (await fetch(feed)).json();
  const date = dates();
  place.innerHTML = `<ul class="list">${items.filter(({ id }) => !place.dataset.id || id === place.dataset.id).slice(0, Number(place.dataset.limit)).map((item) => card(item, date, feed)).join('')}</ul>`; // prettier-ignore
}
document.querySelectorAll('.widget').forEach(show);
