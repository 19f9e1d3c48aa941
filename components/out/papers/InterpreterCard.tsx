import { useServices } from '../../frame/context';
import { otherLocale } from '../pairs';
import { Heading } from './parts';

/** A card to hand over: the right to an interpreter, first in the language of who reads it. It holds nothing on anyone's health. */
export function InterpreterCard({ isPreview }: { isPreview: boolean }) {
  const { choices, leaving } = useServices();
  const mine = choices.locale.value;
  const theirs = otherLocale(mine);
  return (
    <>
      {[theirs, mine].map((locale, at) => {
        const say = leaving.in(locale);
        return (
          <section key={locale} lang={locale}>
            <Heading level={at === 0 ? 1 : 2} isPreview={isPreview}>
              {say('paper-speak', { language: mine })}
            </Heading>
            <p>{say('paper-right')}</p>
            <p>{say('paper-not-family')}</p>
            <p>{say('paper-call')}</p>
          </section>
        );
      })}
    </>
  );
}
