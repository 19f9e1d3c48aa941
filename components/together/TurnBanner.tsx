import type { Turn } from '../../lib/review/sitting/sitting';
import { useServices } from '../frame/context';
import { ClientIcon, SpecialistIcon } from '../frame/first-icons';
import { useWho } from './who';

/** Whose turn it is, in colour, name and icon. */
export function TurnBanner({ turn }: { turn: Turn }) {
  const { t } = useServices();
  const who = useWho();
  return (
    <header class={`turn turn-${turn}`}>
      {turn === 'client' ? <ClientIcon /> : <SpecialistIcon />}
      <h1>{t(`together-turn-${turn}`, { who })}</h1>
      <p>{t(`together-turn-${turn}-is`, { who })}</p>
    </header>
  );
}

/** What the client asks for without a word. It is announced by whoever nods. */
export function NodSign() {
  const { t, together } = useServices();
  const who = useWho();
  const nod = together.table.value?.nod.value;
  if (!nod) return null;
  return (
    <p class={`nod nod-${nod}`}>
      <b>{t(`together-nod-${nod}`, { who })}</b>
    </p>
  );
}
