import add from '@vscode/codicons/src/icons/add.svg?raw';
import briefcase from '@vscode/codicons/src/icons/briefcase.svg?raw';
import check from '@vscode/codicons/src/icons/check.svg?raw';
import checklist from '@vscode/codicons/src/icons/checklist.svg?raw';
import chevronDown from '@vscode/codicons/src/icons/chevron-down.svg?raw';
import comment from '@vscode/codicons/src/icons/comment-discussion.svg?raw';
import gripper from '@vscode/codicons/src/icons/gripper.svg?raw';
import history from '@vscode/codicons/src/icons/history.svg?raw';
import megaphone from '@vscode/codicons/src/icons/megaphone.svg?raw';
import note from '@vscode/codicons/src/icons/note.svg?raw';
import trash from '@vscode/codicons/src/icons/trash.svg?raw';

import { icon } from './Icon';

/** The drawings of the views, loaded with the first that needs one. From @vscode/codicons (CC-BY-4.0). */
export const AddIcon = icon(add);
export const BriefcaseIcon = icon(briefcase);
export const CheckIcon = icon(check);
export const ChecklistIcon = icon(checklist);
export const ChevronDownIcon = icon(chevronDown);
export const GripperIcon = icon(gripper);
export const HistoryIcon = icon(history);
export const MegaphoneIcon = icon(megaphone);
export const NoteIcon = icon(note);
export const TalkIcon = icon(comment);
export const TrashIcon = icon(trash);

export * from './first-icons';
