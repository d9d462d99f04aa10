import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readingMinutes } from '../../src/text/reading-minutes.js';
import { sentences } from '../../src/text/sentences.js';

describe('a text in sentences', () => {
  it('ends them where they end, not within numbers and times', () => {
    expect(sentences('Harganya Rp 1.500.000 per ton. “Kami buka pukul 21.17.” Datanglah! Mau?')).to.deep.equal([
      'Harganya Rp 1.500.000 per ton.',
      '“Kami buka pukul 21.17.”',
      'Datanglah!',
      'Mau?',
    ]);
  });

  it('cuts long ones at a comma or between words, and loses nothing', () => {
    const long = `${'kopi '.repeat(30)}habis, ${'teh '.repeat(80)}dan ${'a'.repeat(400)} selesai.`;
    const pieces = sentences(long);
    for (const piece of pieces) expect(piece.length, piece).to.be.within(1, 180);
    expect(pieces[0]).to.match(/habis,$/);
    expect(pieces.join('').replace(/\s/g, '')).to.equal(long.replace(/\s/g, ''));
  });

  it('has none where there are no words', () => {
    expect(sentences(' \n ')).to.deep.equal([]);
  });
});

describe('the time to read', () => {
  it('is in whole minutes, one at least', () => {
    expect(readingMinutes('')).to.equal(1);
    expect(readingMinutes('kata '.repeat(184))).to.equal(1);
    expect(readingMinutes('kata '.repeat(920))).to.equal(5);
  });
});
