import type { Choices } from '../../../components/services';
import { readLanguage } from '../languages';

/** What may stand in the place of the panel, with all it says: loaded only then, because most days none of it shows. */
export async function loadScreens({ locale }: Pick<Choices, 'locale'>) {
  const [screens] = await Promise.all([
    import('../../../components/lock/screens'),
    readLanguage(locale.peek()),
  ]);
  return screens;
}
