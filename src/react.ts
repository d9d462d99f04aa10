/** Adds the elements to the JSX of React 19: write `import type {} from 'banyuwangi-news-widgets/react'` once. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BwiProps, BwiTags } from './jsx.js';

type Html<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
/** React passes `class` to custom elements unchanged. */
type ReactElements = {
  [Tag in keyof BwiTags]: BwiProps<Tag> & Omit<Html<BwiTags[Tag]>, keyof BwiProps<Tag>> & { class?: string | undefined };
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React declares its JSX types in this namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the members come from above
    interface IntrinsicElements extends ReactElements {}
  }
}
