/** Follows the tags inside an element to find its end. Many elements in feeds are never closed; they end with their parent. */
export class ElementDepth {
  /** How many elements of each name are open. */
  readonly #open = new Map<string, number>();

  constructor(readonly name: string) {
    this.open(name);
  }

  open(name: string): void {
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  /** Where the text after an end tag is: still inside the element, outside of it, or outside of its parent too. */
  close(name: string): 'inside' | 'out' | 'farther out' {
    const times = this.#open.get(name) ?? 0;
    if (!times) return 'farther out';
    this.#open.set(name, times - 1);
    return name === this.name && times === 1 ? 'out' : 'inside';
  }
}
