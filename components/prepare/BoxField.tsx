import { useId } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { VisitText } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { GrowingText } from '../questions/GrowingText';
import { pastedVoice } from '../questions/pasted-voice';
import { WhoseText } from '../questions/WhoseText';
import { ShownText, useShownTo } from '../together/Shown';

/** A labelled field over a box of a form, kept with every letter. */
export function BoxField({
  open,
  box,
  label,
  placeholder,
}: {
  open: OpenVisit;
  box: string;
  label: string;
  placeholder?: string;
}) {
  return (
    <LabelledText
      label={label}
      placeholder={placeholder}
      name={box}
      value={open.visit.value.boxes[box] ?? ''}
      onText={(text, shown) => open.setBox(box, text, shown)}
    />
  );
}

/** A labelled field over one of the texts of a visit. */
export function TextField({
  open,
  name,
  label,
  placeholder,
}: {
  open: OpenVisit;
  name: VisitText;
  label: string;
  placeholder?: string;
}) {
  const services = useServices();
  const shownTo = useShownTo(`text/${name}`);
  const { [name]: text, whose } = open.visit.value;
  const spans = whose?.[name];
  if (shownTo) return <ShownText id={`text/${name}`} label={label} text={text} who={shownTo} />;
  return (
    <>
      <LabelledText
        label={label}
        placeholder={placeholder}
        name={name}
        value={text}
        onText={(text, shown, pasted) =>
          open.setText(name, text, shown, pastedVoice(services, open.visit.peek(), pasted))
        }
      />
      {spans && <WhoseText spans={spans} name={label} onSay={voice => open.sayWhose(name, voice)} />}
    </>
  );
}

function LabelledText({
  label,
  placeholder,
  name,
  value,
  onText,
}: {
  label: string;
  placeholder: string | undefined;
  name: string;
  value: string;
  onText: (text: string, shown: string, pasted: string) => { ok: boolean; code?: string };
}) {
  const { explainFailure } = useServices();
  const id = useId();
  return (
    <div data-field={name}>
      <label class="label" for={id}>
        {label}
      </label>
      <GrowingText
        id={id}
        value={value}
        {...(placeholder ? { placeholder } : {})}
        onText={(text, shown, pasted) => {
          const answer = onText(text, shown, pasted);
          if (!answer.ok && answer.code) explainFailure(answer.code);
          return answer.ok;
        }}
      />
    </div>
  );
}
