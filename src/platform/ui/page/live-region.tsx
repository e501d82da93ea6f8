import { useUiText } from '../ui-text.ts';

/** What a page is told by while it is open. */
export interface LiveProps {
  /** Address of the stream; see `getLive`. */
  readonly stream: string;
  /** What the page shows, as the stream writes it. */
  readonly stand: string;
  /** What is read out when it changes: a sentence by whatever it is about. */
  readonly facts: Readonly<Record<string, string>>;
  /** True where loading the page again is on record or takes long: then it is offered, and not done. */
  readonly offerOnly?: boolean | undefined;
}

/** Where readers are told what has changed. Empty until then: readers announce only what changes in it later. */
export function LiveRegion({ stream, stand, facts, offerOnly }: LiveProps) {
  const text = useUiText();
  return (
    <div
      role="status"
      class="portal-live"
      data-live={stream}
      data-stand={stand}
      data-facts={JSON.stringify(Object.entries(facts))}
      data-only-offer={offerOnly}
      data-new={text('live.new')}
      data-changed={text('live.changed')}
      data-offer={text('live.offer')}
      data-show={text('live.show')}
      data-unsent={text('live.unsent')}
    />
  );
}
