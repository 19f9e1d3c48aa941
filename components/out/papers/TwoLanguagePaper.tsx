import type { TwoLanguageSheet } from '../../../lib/exports/two-languages';
import { useServices } from '../../frame/context';
import { otherLocale } from '../pairs';
import { Heading } from './parts';

/**
 * The person's language on the left, that of the other side on the right. On the right stands only what people wrote: a
 * line in the person's own words asks to be interpreted.
 */
export function TwoLanguagePaper({ sheet, isPreview }: { sheet: TwoLanguageSheet; isPreview: boolean }) {
  const { choices, leaving } = useServices();
  const mine = choices.locale.value;
  const theirs = otherLocale(mine);
  const [say, sayTheirs] = [leaving.in(mine), leaving.in(theirs)];
  return (
    <>
      <Heading level={1} isPreview={isPreview}>
        <span class="paper-pair">
          <span>{sheet.title.mine}</span>
          <span lang={theirs}>{sheet.title.theirs}</span>
        </span>
      </Heading>
      <p class="paper-pair">
        <span>{say('paper-right')}</span>
        <span lang={theirs}>{sayTheirs('paper-right')}</span>
      </p>
      {sheet.sections.map(({ title, lines }) => (
        <section key={title.mine}>
          <Heading level={2} isPreview={isPreview}>
            <span class="paper-pair">
              <span>{title.mine}</span>
              <span lang={theirs}>{title.theirs}</span>
            </span>
          </Heading>
          {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
          <ul role="list">
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: on paper nothing changes places
              <li key={at} class="paper-pair">
                <span lang={mine}>
                  {line.code && <b class="paper-code">{line.code}</b>} {line.mine}
                </span>
                <span lang={theirs}>
                  {line.theirs}{' '}
                  {line.toInterpret && <i class="paper-interpret">{sayTheirs('paper-interpret')}</i>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
