import { phrases } from '../signals/signal.ts';
import { terms, words } from './lists.ts';

/** Phrases by which a description says that a call costs something. */
export const PRICED = phrases(
  `cost per call | cost per request | cost per query | cost per run | cost per image | cost per video | cost per generation | cost per page | cost per second | cost per minute | cost per result | cost per search | cost per use | credit per | credits per | consumes credits | consume credits | consumes … credits | uses credits | uses api credits | use api credits | api credits | extra credits | credit cost | costs credits | spends credits | spend credits | deducts credits | deduct credits | charges credits | paid call | paid tool | paid api | paid endpoint | paid operation | paid request
  | billed per | billed from | billed resource | billed by | billed to | billed at | billed for | is billed | are billed | be billed | gets billed | bills gpu | billing applies | billing state | starts billing | start billing | charged per | will be charged | is charged | are charged | charges apply | charges your | fee per | fees apply
  | usdc per | usd per | cents per | price per call | per call pricing | pay per call | pay per request | paid per | consumes quota credits | cost warning | incurs cost | incurs costs | incur cost | incur costs | incur charges | incurs charges | incurs a charge | incur a fee | incurs a fee | costs money | cost money | spends money | spend money | real money | spends real | costs real
  | via x402 | through x402 | with x402 | pays x402 | using x402 | paid via | paid through | paid with | billable | via http 402 | pay with lightning | pays with lightning | payment per call | pay as you go`,
);
/** A way of paying for single calls. */
export const X402 = phrases('x402');
/** A price for each unit of use: "$0.02/image", "€1 per call". */
export const UNIT_PRICE =
  /[$€£¥]\s?\d[\d.,]*\s?(?:\/|per |an? |each )\s?(?:call|req|request|query|search|lookup|run|use|image|picture|video|clip|song|track|generation|render|second|sec|minute|min|page|result|record|message|sms|email|analysis|report|task|transaction|download|character|token|1k|1000)s?\b/i;
/** The same in Chinese and Japanese, which put no space between words. */
export const PRICED_UNSPACED = [
  '涉及费用',
  '产生费用',
  '扣费',
  '消耗积分',
  '扣除积分',
  '課金',
  '料金が発生',
];

/** With one of these in its name, a tool keeps records of credits and prices; it says nothing of its own price. */
export const RECORDS = words(
  `entry entries timesheet timesheets timer worklog timelog note notes card customer balance balances transaction transactions store account accounts memo debit ledger adjustment grant
  credit credits meter meters billing usage pricing price prices invoice invoices subscription subscriptions plan plans
  feedback cost costs`,
);

/** Verbs of spending, where they head the name. */
export const BUYING = words('buy purchase topup rent register renew');

/** Making of media by a service. */
export const GENERATING = words(
  'generate generation generator upscale upscaler upscaling inference animate maker synthesize synthesise dub dubbing imagine removal masking inpaint outpaint lipsync extend txt2img img2img text2image text2img image2image image2video img2video txt2video text2video text2speech tts text2music',
);
/** Of these, those that say by themselves that a picture, sound or video is made. */
export const GENERATING_MEDIA = words(
  'upscale upscaler upscaling inpaint inpainting outpaint outpainting lipsync faceswap tryon txt2img img2img text2image text2img image2image image2video img2video txt2video text2video text2speech text2music',
);
/** Two words that say the same. */
export const MEDIA_WORK = terms(
  'face swap | swap face | try on | hair style | lip sync | talking head | talking photo | style transfer | virtual staging | room design | photo booth | voice changer | voice conversion',
);
/** Making that is often done with what is there already; a prompt or a model tells that a service does it. */
export const MAKING_BY_PROMPT = words(
  'create make edit editing add clone compose caption draw render design transform produce modify style restyle vary variation variations remix recolor colorize retouch enhance relight expand reimagine restore',
);
/** Names of models that are hosted, and words by which such a model is told of. */
export const MODELS = words(
  `ai prompt prompts gpt dalle openai imagen gemini banana flux sdxl diffusion dreamstudio firefly sora veo seedream seedance seededit hailuo jimeng
  wanx cogview hunyuan qwen bedrock vertex genai gen pollinations aigc txt2img text2image`,
);
/** What makes media on the machine itself, at no cost. */
export const LOCAL_MAKERS = words(
  'local locally offline macos say espeak sapi kokoro piper coqui system ffmpeg imagemagick pillow opencv sharp automatic1111 ollama manim remotion blender pdf mermaid koboldai kobold sdwebui invokeai drawthings swarmui',
);
/** Where machines are rented by the hour for their graphics cards. */
export const RENTAL = words(
  'runpod vast vastai lambdalabs tensordock paperspace primeintellect shadeform hyperstack',
);
/** Pictures that are computed on the spot. */
export const COMPUTED = words(
  'chart qr barcode thumbnail diagram screenshot mermaid placeholder favicon map graph plot badge preview upload caption metadata alt',
);
/** Work of a model that a provider hosts. */
export const INFERENCE = words('prediction inference training finetune finetuning tuning');

/** Telephone companies, of which a number is leased. */
export const TELEPHONY = words(
  'twilio telnyx vonage plivo sinch bandwidth ringcentral aircall dialpad bland retell retellai vapi phone voip',
);
/** Services that make media and charge for all work on them. */
export const MEDIA_SERVICES = words(
  `runware luma runway runwayml fal stability elevenlabs suno heygen kling midjourney ideogram minimax everart recraft leonardo pika synthesia replicate
  dalle udio meshy tripo tripo3d rodin hyper3d vidu pixverse hailuo hume cartesia playht resemble murf wellsaid lmnt tavus colossyan hedra krea freepik magnific
  topaz photoroom clipdrop removebg wavespeed piapi kieai dreamina jimeng seedream seedance viggle haiper genmo mubert soundraw beatoven aiva
  astria getimg novita segmind deepai picsart bfl svgmaker imagen nanobanana tryon heybeauty faceswap`,
);
/** Calls of such services that ask, keep and end. */
export const FREE_OF_CHARGE = words(
  'get list query retrieve poll fetch check status read estimate describe show find search upload cancel delete remove update task tasks model models account add set configure save rename assign link move copy share suggest compare validate settings library play pause stop trim',
);

/** Names of fields in an answer that say what the call cost. */
export const COST_FIELDS = new Set([
  'credits used',
  'credit used',
  'credits consumed',
  'credits charged',
  'credits spent',
  'cost usd',
  'cost in usd',
  'total cost usd',
]);
