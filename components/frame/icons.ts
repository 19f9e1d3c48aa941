import add from '@vscode/codicons/src/icons/add.svg?raw';
import briefcase from '@vscode/codicons/src/icons/briefcase.svg?raw';
import calendar from '@vscode/codicons/src/icons/calendar.svg?raw';
import check from '@vscode/codicons/src/icons/check.svg?raw';
import checklist from '@vscode/codicons/src/icons/checklist.svg?raw';
import chevronDown from '@vscode/codicons/src/icons/chevron-down.svg?raw';
import close from '@vscode/codicons/src/icons/close.svg?raw';
import eyeClosed from '@vscode/codicons/src/icons/eye-closed.svg?raw';
import gear from '@vscode/codicons/src/icons/gear.svg?raw';
import gripper from '@vscode/codicons/src/icons/gripper.svg?raw';
import home from '@vscode/codicons/src/icons/home.svg?raw';
import lock from '@vscode/codicons/src/icons/lock.svg?raw';
import question from '@vscode/codicons/src/icons/question.svg?raw';
import search from '@vscode/codicons/src/icons/search.svg?raw';
import umbrella from '@vscode/codicons/src/icons/shield.svg?raw';
import textSize from '@vscode/codicons/src/icons/text-size.svg?raw';
import trash from '@vscode/codicons/src/icons/trash.svg?raw';

import { icon } from './Icon';

/** The drawings we use, from @vscode/codicons (CC-BY-4.0). */
export const AddIcon = icon(add);
export const BriefcaseIcon = icon(briefcase);
export const CalendarIcon = icon(calendar);
export const CheckIcon = icon(check);
export const ChecklistIcon = icon(checklist);
export const ChevronDownIcon = icon(chevronDown);
export const CloseIcon = icon(close);
export const GearIcon = icon(gear);
export const EyeClosedIcon = icon(eyeClosed);
export const GripperIcon = icon(gripper);
export const HomeIcon = icon(home);
export const LockIcon = icon(lock);
export const QuestionIcon = icon(question);
export const SearchIcon = icon(search);
export const TrashIcon = icon(trash);
export const WordsIcon = icon(textSize);
export const CornerIcon = icon(umbrella);
