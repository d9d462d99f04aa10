const LENGTH = 300_000;

/** What makes a reader look ahead, again and again, or nest without end. */
export const PIECES: readonly string[] = ['<', '<a', '<a ', '<a href="', "<a href='", '<!--', '<!', '<![CDATA[', '<?', '</', '</b>', '<b>', '<div>', '<p hidden>', '<img src=x>', '<noscript><img src=a>', '<svg>', '<script>', '<form>', '<a b=c ', '&', '&#', '&amp', '[', '[a ', '[/a]', '[a_b c="', '{"', '[{', '"\\', ' ', '\n', '<br>', 'The post a appeared first on ', '<a>x</a>', '<item>', '<entry>', '<rss>', '<x:y xmlns:z="w">', '<z xml:base="y/">', '<<b>', '1 Jan 2021 ', '<?xml ', '<!doctype [', '<img srcset="a 1x, ']; // prettier-ignore

/** One piece, hundreds of thousands of letters long. */
export const repeated = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));
