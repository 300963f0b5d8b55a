import { useEffect, useState } from 'preact/hooks';

/** Someone who arrives after the page has been painted; undefined until then. */
export function useHand<H extends { destroy(): void }>(arrive: () => Promise<H>, failed: () => void, wanted: 'wanted' | 'unwanted'): H | undefined {
  const [hand, setHand] = useState<H | undefined>(undefined);
  useEffect(() => {
    if (wanted === 'unwanted') return undefined;
    let gone = false;
    let here: H | undefined;
    const came = (arrived: H): void => {
      if (gone) return arrived.destroy();
      here = arrived;
      setHand(arrived);
    };
    const frame = requestAnimationFrame(() => setTimeout(() => gone || void arrive().then(came, () => gone || failed())));
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
      setHand(undefined);
      here?.destroy();
    };
  }, [wanted]);
  return hand;
}
