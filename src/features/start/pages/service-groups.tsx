import { serviceGroups } from '../../../platform/feature/service-groups.ts';
import type { ServiceTile as Service } from '../../../platform/feature/feature.ts';
import { Columns, ServiceTile, type View } from '../../../platform/ui/index.ts';
import { startTexts } from '../texts.de.ts';

/** What a service takes that whoever looks at the page does not have yet, in a word or two. */
type Needs = ((service: Service) => string | undefined) | undefined;

/** Services under the headings that people look for them by; a heading without a service is not shown. */
export function ServiceGroups({
  view,
  services,
  needs,
}: {
  readonly view: View;
  readonly services: readonly Service[];
  readonly needs?: Needs;
}) {
  const t = startTexts.for(view.chamber, view.locale);
  return (
    <>
      {serviceGroups.map((group) => {
        const offered = services.filter((service) => service.group === group);
        if (offered.length === 0) return null;
        return (
          <section key={group}>
            <h3>{t(`group.${group}`)}</h3>
            <Tiles services={offered} level={4} needs={needs} />
          </section>
        );
      })}
    </>
  );
}

/** Doors to services side by side. */
export function Tiles({
  services,
  level = 3,
  needs,
}: {
  readonly services: readonly Service[];
  readonly level?: 3 | 4;
  readonly needs?: Needs;
}) {
  return (
    <Columns>
      {services.map((service) => (
        <ServiceTile
          key={service.id}
          heading={service.title}
          level={level}
          href={service.href}
          needs={needs?.(service)}
        >
          {service.description}
        </ServiceTile>
      ))}
    </Columns>
  );
}
