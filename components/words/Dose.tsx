import type { Quote } from '../../lib/anchors/quote';
import { useServices } from '../frame/context';

/** The dose a word stands in, word by word. What it should be is for others to say. */
export function Dose({ quote }: { quote: Quote }) {
  const { t, words } = useServices();
  const dose = words.unpack(quote);
  if (!dose) return null;
  return (
    <div>
      <p class="soft">
        {t('card-dose')}: “{dose.text}”
      </p>
      <ul class="senses">
        {dose.parts.map(({ text, plain }) => (
          <li key={text}>
            <b>{text}</b>: {plain}
          </li>
        ))}
      </ul>
    </div>
  );
}
