import { encode } from 'uqr';
import { type Html, html } from '../html.ts';

/** The quiet zone around it that scanners need, in modules (ISO/IEC 18004). */
const BORDER = 4;

/** A QR code as SVG, black on white in dark mode too, since not every scanner reads it the other way round. */
export function qrCode(content: string, label: string): Html {
  const { data, size } = encode(content, { border: BORDER });
  const modules = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${modules}"/></svg>`;
}
