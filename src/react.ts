/** The elements in React 19's JSX: `import type {} from 'banyuwangi-news-widgets/react'` once. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BwiProps, BwiTags } from './jsx.js';

type Html<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
/** React gives custom elements `class` as it is. */
type ReactElements = {
  [Tag in keyof BwiTags]: BwiProps<Tag> & Omit<Html<BwiTags[Tag]>, keyof BwiProps<Tag>> & { class?: string | undefined };
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- that is where React looks
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the members come from above
    interface IntrinsicElements extends ReactElements {}
  }
}
