// Twenty widgets as hand-written ones are: each fetches for itself, and the browser's cache shares what it can; with `data-once` as one
// author would write them for one page: what is fetched once serves all.
import { card, dates } from './markup.mjs';

const { feed, once } = document.currentScript.dataset;
const ask = async () => (await fetch(feed)).json();
const asked = once === undefined ? undefined : ask();

async function show(place) {
  const { items } = await (asked ?? ask());
  const date = dates();
  place.innerHTML = `<ul class="list">${items.filter(({ id }) => !place.dataset.id || id === place.dataset.id).slice(0, Number(place.dataset.limit)).map((item) => card(item, date, feed)).join('')}</ul>`; // prettier-ignore
}
document.querySelectorAll('.widget').forEach(show);
