// written out so that the build keeps exactly these of KERN's icons
const classes = {
  'arrow-back': 'kern-icon kern-icon--arrow-back',
  'arrow-forward': 'kern-icon kern-icon--arrow-forward',
  check: 'kern-icon kern-icon--check',
  danger: 'kern-icon kern-icon--danger',
  download: 'kern-icon kern-icon--download',
  info: 'kern-icon kern-icon--info',
  menu: 'kern-icon kern-icon--dehaze',
  success: 'kern-icon kern-icon--success',
  warning: 'kern-icon kern-icon--warning',
} as const;

/** Icons that pages may show. */
export type IconName = keyof typeof classes;

/** A decorative icon; what it means must also stand in words beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return <span class={classes[name]} aria-hidden="true" />;
}
