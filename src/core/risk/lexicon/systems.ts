const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('|')
      .map((word) => word.trim().replace(/\s+/g, ' '))
      .filter((word) => word !== ''),
  );

/** Things that hold other things: what happens to one happens to all it holds. Singular. */
export const CONTAINERS = words(`
  database | db | table | bucket | repository | repo | project | account | subaccount | workspace | folder | directory | dir | cluster | node pool | site | website | mailbox | board | server | instance | droplet | vm | virtual machine | machine
  | volume | collection | index | vault | namespace | organization | organisation | org | tenant | drive | shared drive | file share | share | notebook | keyspace | schema | disk | partition | stack | sandbox | space | knowledge base | dataset | catalog
  | library | album | playlist | group chat | resource group | vpc | network | node | sheet | task list | todo list | scenario set | app | application | application environment | isolated environment | search index | vector store | container | kubernetes cluster | guild | forum | channel | room
  | team | pool | registry | archive | gallery | wiki | base | worksheet | queue | bucket folder | section group | everything
`);

/** Container words that hold nothing here, or hold it for nobody else. */
export const NOT_CONTAINERS = words(`
  social account | sales channel | working directory | working dir | component instance | shape node | group node |  bank account | chart of account | dom node | scene node | graph node | code node | ui node | figma node | workflow node | tree node | node property | container query | virtual table | pivot table | table row | table cell | table column | z index | tab group | design system
  | browser tab | network request | database index | environment variable | env variable | address book | stack frame | team member | account user | app icon | app version | bank feed
`);

/** Nouns that stand for the thing before them: changing its settings changes it. */
export const OF_THING = words(`
  setting | configuration | config | name | status | state | plan | size | property | detail | metadata | description | mode | structure | info | data | content | region | version | permission setting | password | schema
`);

/** Systems on which others depend while they change. */
export const LIVE = words(`
  production | prod | deployment | deploy | dns | dns record | dns zone | nameserver | name server | firewall | firewall rule | load balancer | loadbalancer | ingress | traffic | route table | autoscaling | autoscaler | certificate | ssl | ssl certificate | custom domain
  | domain record | cdn | rollout | helm release | helm chart | kubernetes node | node pool | feature flag | waf | security group rule | reverse proxy | gateway | domain | php version | vps | zone record | hostname | environment variable | env var | env variable | env | virtual host | auto deployment | deployment setting | release workflow | change order
`);

/** Machines and services that others use while they run. */
export const RUNNING = words(`
  server | instance | vm | virtual machine | machine | droplet | pod | container | service | cluster | database | node | vps | website | site | app | application | worker | function | replica | process | dyno | load balancer | node pool | system | host | stack | web server | systemd service | deployment
`);
