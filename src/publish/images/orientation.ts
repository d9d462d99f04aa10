/** The tag of EXIF that says how a picture was held: 1 is upright, up to 8. */
const ORIENTATION = 0x0112;

/** The orientation in a block of EXIF, which is a TIFF file of its own; undefined where it has none. */
export function orientationOf(tiff: Buffer): number | undefined {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(first); entry++) {
      const at = first + 2 + 12 * entry;
      if (short(at) !== ORIENTATION) continue;
      const value = short(at + 8);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  } catch {
    // Damaged: nobody can say how it was held.
  }
  return undefined;
}

/** EXIF with the orientation alone: the header of TIFF, and one directory with one entry. */
export function orientationNote(orientation: number): Buffer {
  const note = Buffer.alloc(26);
  note.write('MM\0*', 'latin1');
  note.writeUInt32BE(8, 4);
  note.writeUInt16BE(1, 8);
  note.writeUInt16BE(ORIENTATION, 10);
  // A number of two bytes, once.
  note.writeUInt16BE(3, 12);
  note.writeUInt32BE(1, 14);
  note.writeUInt16BE(orientation, 18);
  return note;
}
