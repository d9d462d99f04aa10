/** Width of every picture. */
export const WIDTH = 720;

/** A picture of figures. It follows the reader's colour scheme, on a ground of its own: the page around it may not. `light` and `dark` are its own rules. */
export const svg = ({ height, label, light, dark }, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">
<style>
text { font: 13px system-ui, sans-serif; fill: #1c2126 }
.title { font-weight: 700 }
.ground { fill: #fff }
${light}
@media (prefers-color-scheme: dark) { text { fill: #e8eaec } .ground { fill: #14181b } ${dark} }
</style>
<rect class="ground" width="${WIDTH}" height="${height}"/>
${content}
</svg>
`;
