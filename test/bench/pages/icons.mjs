// The five icons of the usual share bar, from Tabler Icons (MIT): strokes for a 24 × 24 box.
export const icons = {
  whatsapp:
    'M3 21l1.65-3.8a9 9 0 1 1 3.4 2.9l-5.05 .9M9 10a.5 .5 0 0 0 1 0v-1a.5 .5 0 0 0-1 0v1a5 5 0 0 0 5 5h1a.5 .5 0 0 0 0-1h-1a.5 .5 0 0 0 0 1',
  facebook: 'M7 10v4h3v7h4v-7h3l1-4h-4v-2a1 1 0 0 1 1-1h3v-4h-3a5 5 0 0 0-5 5v2h-3',
  telegram: 'M15 10l-4 4l6 6l4-16l-18 7l4 2l2 6l3-4',
  x: 'M4 4l11.733 16h4.267l-11.733-16l-4.267 0M4 20l6.768-6.768m2.46-2.46l6.772-6.772',
  copy: 'M9 15l6-6M11 6l.463-.536a5 5 0 0 1 7.071 7.072l-.534 .464M13 18l-.397 .534a5.068 5.068 0 0 1-7.127 0a4.972 4.972 0 0 1 0-7.071l.524-.463',
};
