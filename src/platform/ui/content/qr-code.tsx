interface QrCodeProps {
  /** The picture as a `data:` address. */
  readonly image: string;
  /** What it is for, and what there is instead, for those who can't scan it. */
  readonly alternative: string;
}

/** A picture that a telephone scans. */
export function QrCode({ image, alternative }: QrCodeProps) {
  return <img class="portal-qr" src={image} alt={alternative} width="224" height="224" />;
}
