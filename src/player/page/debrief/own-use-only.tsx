import type { JSX } from 'preact';

/** What a debrief must not be used for. */
export function OwnUseOnly(): JSX.Element {
  return (
    <p class="debrief-quiet">For your own development only. This reading has not been validated for hiring or appraisal, and must not be used for either.</p>
  );
}
