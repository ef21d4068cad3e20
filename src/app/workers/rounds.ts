import { serve } from './answer.ts';
import { answerRounds } from './roundsAnswer.ts';

serve(answerRounds);
