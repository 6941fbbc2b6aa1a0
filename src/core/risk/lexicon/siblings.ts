import { terms } from './lists.ts';
import type { ServerKind } from './subjects.ts';

/** Words, singular, of which so many in the names of a server's tools tell a kind that its own name leaves open. */
export const SIBLINGS: readonly {
  kinds: readonly ServerKind[];
  least: number;
  words: ReadonlySet<string>;
}[] = [
  {
    kinds: ['social'],
    least: 3,
    words: terms(
      'follow | unfollow | follower | following | upvote | downvote | like | unlike | retweet | repost | hashtag | timeline | tweet | subreddit | trending | mention | quote',
    ),
  },
  {
    kinds: ['trackers', 'work'],
    least: 3,
    words: terms('issue | ticket | sprint | backlog | iteration | worklog | assignee | milestone'),
  },
  {
    kinds: ['work'],
    least: 3,
    words: terms('task | epic | story | kanban | subtask | blocker | todo | milestone'),
  },
  {
    kinds: ['records'],
    least: 4,
    words: terms(
      'customer | invoice | order | payment | employee | expense | vendor | supplier | ledger | lead | deal | opportunity | contact | payroll | quote | quotation | transaction | timesheet | subscription | refund | cart | coupon | bill | estimate | candidate | budget',
    ),
  },
  {
    kinds: ['mail'],
    least: 3,
    words: terms(
      'mail | email | inbox | draft | attachment | folder | thread | reply | forward | broadcast | unread | mailbox',
    ),
  },
  {
    kinds: ['chat'],
    least: 4,
    words: terms(
      'message | channel | chat | conversation | reaction | thread | dm | group | member | guild | mention | unread | reply',
    ),
  },
  {
    kinds: ['agenda'],
    least: 4,
    words: terms(
      'calendar | event | meeting | attendee | availability | slot | appointment | schedule | reschedule | booking | freebusy | participant',
    ),
  },
  {
    kinds: ['chain'],
    least: 4,
    words: terms(
      'wallet | token | swap | nft | gas | onchain | staking | stake | unstake | airdrop | liquidity | erc20 | erc721 | blockchain | ens | mint | faucet | contract | bridge | balance | transfer | tx | block | chain | validator | epoch | utxo | mempool',
    ),
  },
  {
    kinds: ['banks'],
    least: 4,
    words: terms(
      'account | balance | transaction | payee | pot | card | statement | iban | beneficiary | deposit | withdrawal | loan | direct | debit | transfer',
    ),
  },
  {
    kinds: ['brokers'],
    least: 4,
    words: terms(
      'position | order | portfolio | holding | margin | watchlist | fill | quote | buy | sell | leverage | trade | ticker | orderbook | kline',
    ),
  },
  {
    kinds: ['design'],
    least: 3,
    words: terms('sticky | shape | frame | connector | canvas | layer | artboard | mindmap'),
  },
  {
    kinds: ['memory'],
    least: 3,
    words: terms(
      'memory | remember | recall | forget | observation | entity | relation | reminder | ingest | consolidate',
    ),
  },
  {
    kinds: ['learning'],
    least: 3,
    words: terms('course | assignment | grade | enrollment | student | quiz | rubric | submission'),
  },
  {
    kinds: ['medical'],
    least: 3,
    words: terms(
      'patient | observation | encounter | medication | allergy | diagnosis | immunization | practitioner | appointment',
    ),
  },
  {
    kinds: ['web'],
    least: 3,
    words: terms('scrape | crawl | extract | search | fetch | sitemap | serp | webpage'),
  },
  {
    kinds: ['social'],
    least: 2,
    words: terms(
      'paper | citation | preprint | doi | pmid | abstract | bibtex | arxiv | bibliography',
    ),
  },
  {
    kinds: ['social'],
    least: 3,
    words: terms('news | headline | article | story | feed | source | trending | rss'),
  },
  {
    kinds: ['social'],
    least: 2,
    words: terms(
      'subreddit | tweet | toot | skeet | reel | hashtag | retweet | repost | upvote | karma',
    ),
  },
  {
    kinds: ['social'],
    least: 3,
    words: terms('video | channel | playlist | transcript | caption | subtitle | comment'),
  },
  {
    kinds: ['registries'],
    least: 3,
    words: terms(
      'package | crate | dependency | changelog | readme | dependent | registry | maintainer | download',
    ),
  },
  {
    kinds: ['jobs'],
    least: 3,
    words: terms('job | company | salary | resume | employer | career | posting'),
  },
  {
    kinds: ['sellers'],
    least: 2,
    words: terms('listing | seller | bidder | auction | amenity | neighborhood | neighbourhood'),
  },
  {
    kinds: ['recipes'],
    least: 2,
    words: terms('recipe | ingredient | cuisine | cooking | dish'),
  },
  {
    kinds: ['forms'],
    least: 3,
    words: terms('form | response | submission | survey | question | respondent | answer'),
  },
  {
    kinds: ['feedback'],
    least: 3,
    words: terms('feedback | idea | vote | roadmap | insight'),
  },
  {
    kinds: ['support'],
    least: 3,
    words: terms(
      'ticket | macro | conversation | satisfaction | sla | requester | helpdesk | escalate',
    ),
  },
  {
    kinds: ['meetings'],
    least: 3,
    words: terms('meeting | transcript | recording | participant | soundbite | summary'),
  },
  {
    kinds: ['turns'],
    least: 3,
    words: terms('trace | span | prompt | dataset | experiment | observation | evaluation'),
  },
];
