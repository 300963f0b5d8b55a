import type { JSX } from 'preact';
import { encode } from 'uqr';

/** A QR code that leads to an address. For those who cannot point a phone at it, the address stands beside it. */
export function QrCode({ address }: { readonly address: string }): JSX.Element {
  const { size, data } = encode(address, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`QR code of ${address}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

/** A room's code, read out letter by letter. */
export function Code({ code }: { readonly code: string }): JSX.Element {
  return (
    <span class="code">
      <span aria-hidden="true">
        {code.slice(0, 3)} {code.slice(3)}
      </span>
      <span class="heard">{[...code].join(' ')}</span>
    </span>
  );
}
