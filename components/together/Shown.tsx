import { homeId } from '../../lib/review/home-id';
import type { ItemId } from '../../lib/review/plan';
import { useServices } from '../frame/context';
import { SpecialistIcon } from '../frame/first-icons';
import { focusField, focusQuestion } from '../questions/focus';
import type { Services } from '../services';

/** Who can see a thing of the visit on the desk now, by the name the client typed. Undefined: nobody. */
export function useShownTo(id: ItemId | undefined): string | undefined {
  const { t, table, desk } = useServices();
  const { session, items } = table.value?.now.value ?? {};
  if (!id || table.value?.visitId !== desk.open.value?.visit.peek().id) return undefined;
  if (!items?.some(item => fieldOf(item.id) === fieldOf(id))) return undefined;
  return session?.with.trim() || t('together-someone');
}

/** "Shown to Maria", in name and icon. */
export function ShownTo({ who }: { who: string }) {
  const { t } = useServices();
  return (
    <p class="shown-to">
      <SpecialistIcon /> {t('together-shown-to', { who })}
    </p>
  );
}

/** A field whose words somebody can see: they stand still. */
export function ShownText({
  id,
  label,
  text,
  who,
}: {
  id: ItemId;
  label: string;
  text: string;
  who: string;
}) {
  return (
    <div data-field={fieldOf(id)}>
      <p class="label">{label}</p>
      <p class="question-shown" dir="auto">
        {text}
      </p>
      <ShownTo who={who} />
      <TakeBack id={id} name={label} />
    </div>
  );
}

/** The name of the field over a thing that can be shown. A text of the visit is named without its kind. */
export function fieldOf(id: ItemId): string {
  return homeId(id).replace(/^text\//, '');
}

/** What is shown stands still. This one thing comes back, and can be changed. */
export function TakeBack({ id, name }: { id: ItemId; name: string }) {
  const services = useServices();
  return (
    <button type="button" class="button" onClick={() => takeBack(services, id)}>
      {services.t('together-take-back-to-change')}
      <span class="only-heard">: {name}</span>
    </button>
  );
}

/** Take one thing back at once, and go on writing in it. One Undo shows it again. */
function takeBack({ table, toast, explainFailure, t }: Services, id: ItemId): void {
  const { session, now } = table.peek() ?? {};
  const shown = now?.peek().items.find(item => fieldOf(item.id) === fieldOf(id));
  if (!session || !shown) return;
  session.takeBack([shown.id]);
  const [kind = '', own = ''] = id.split('/');
  if (kind === 'question') focusQuestion(own);
  else focusField(fieldOf(id));
  // By the name it has at home.
  const undo = () => {
    const shown = session.showMore([{ id, evenSensitive: true }]);
    if (!shown.ok) explainFailure(shown.code);
  };
  toast({ text: t('together-taken-back'), undo });
}
