/** Follows the tags inside an element, until it is closed, or what it stands in: many elements in feeds never are. */
export class ElementDepth {
  readonly #open = new Map<string, number>();

  constructor(readonly name: string) {
    this.open(name);
  }

  open(name: string): void {
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  /** Where the end tag of `name` leads: still inside, out of the element, or out of what it stands in as well. */
  close(name: string): 'inside' | 'out' | 'farther out' {
    const times = this.#open.get(name) ?? 0;
    if (!times) return 'farther out';
    this.#open.set(name, times - 1);
    return name === this.name && times === 1 ? 'out' : 'inside';
  }
}
