import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { watchMounts } from '../../src/embed/mounts.js';

describe('data-bwi mounts', () => {
  it('become the element with its attributes, the fallback inside, also when they come later', async () => {
    watchMounts();
    const box = document.createElement('div');
    box.innerHTML =
      '<div class="bwi" data-bwi="share-bar" data-url="https://kab.example/a" data-heading-level="3"><a href="#">cadangan</a></div>';
    document.body.append(box);
    while (!box.querySelector('bwi-share-bar')) await new Promise(requestAnimationFrame);
    const bar = box.querySelector('bwi-share-bar')!;
    expect([bar.url, bar.headingLevel, bar.textContent]).to.deep.equal(['https://kab.example/a', 3, 'cadangan']);
    expect(bar.parentElement).to.have.class('bwi');
    box.remove();
  });

  it('stay as they are when there is no such widget', async () => {
    const place = document.createElement('div');
    place.dataset.bwi = 'nothing';
    place.textContent = 'cadangan';
    document.body.append(place);
    while (place.dataset.bwi) await new Promise(requestAnimationFrame);
    expect(place.textContent).to.equal('cadangan');
    place.remove();
  });
});
