/** How a card has its picture. */
export interface PicturePlace {
  /** Beside the text. */
  readonly beside: boolean;
  /** In a grid. */
  readonly inGrid?: boolean | undefined;
  /** In the first card of a list. */
  readonly lead?: boolean | undefined;
}

/** The `sizes` of a picture (thumbnail, card in a grid, single card): an estimate. Of lazy ones, some browsers know better (`auto`). */
export function sizesAttribute({ beside, inGrid, lead }: PicturePlace): string {
  if (beside) return `${lead ? '(min-width: 44em) 52vw, ' : ''}13em`;
  return inGrid ? '(min-width: 30em) 27em, 13em' : '(min-width: 40em) 40em, 100vw';
}
