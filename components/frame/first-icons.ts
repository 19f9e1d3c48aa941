import person from '@vscode/codicons/src/icons/account.svg?raw';
import calendar from '@vscode/codicons/src/icons/calendar.svg?raw';
import close from '@vscode/codicons/src/icons/close.svg?raw';
import eyeClosed from '@vscode/codicons/src/icons/eye-closed.svg?raw';
import gear from '@vscode/codicons/src/icons/gear.svg?raw';
import heart from '@vscode/codicons/src/icons/heart-filled.svg?raw';
import home from '@vscode/codicons/src/icons/home.svg?raw';
import lock from '@vscode/codicons/src/icons/lock.svg?raw';
import people from '@vscode/codicons/src/icons/organization.svg?raw';
import question from '@vscode/codicons/src/icons/question.svg?raw';
import search from '@vscode/codicons/src/icons/search.svg?raw';
import umbrella from '@vscode/codicons/src/icons/shield.svg?raw';
import textSize from '@vscode/codicons/src/icons/text-size.svg?raw';

import { icon } from './Icon';

/** The drawings of the frame, there with the first word. From @vscode/codicons (CC-BY-4.0). */
export const CalendarIcon = icon(calendar);
export const ClientIcon = icon(person);
export const CloseIcon = icon(close);
export const CornerIcon = icon(umbrella);
export const EyeClosedIcon = icon(eyeClosed);
export const GearIcon = icon(gear);
export const HomeIcon = icon(home);
export const LockIcon = icon(lock);
export const QuestionIcon = icon(question);
export const SearchIcon = icon(search);
export const SpecialistIcon = icon(heart);
export const TogetherIcon = icon(people);
export const WordsIcon = icon(textSize);
