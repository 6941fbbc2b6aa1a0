import { terms, words } from './lists.ts';

/** Things that hold other things: what is lost with one is all that it holds. Singular. */
export const CONTAINERS = terms(`
  database | db | table | keyspace | cube | warehouse | lakehouse | data lake | corpus | collection | dataset | datastore | data store | vector store | search index | vector index | knowledge base | knowledge graph | memory store | catalog | registry | archive | cache store | graph memory | property graph | named graph | file store | memory bank | rag store
  | bucket | volume | disk | drive | shared drive | partition | file share | share | storage pool | pool | filesystem | file system | folder | subfolder | directory | subdirectory | dir | working directory tree | worktree | working tree | vault | library | album | gallery | playlist | media library | photo library | key vault | keyring | file tree | log group | share drive | fileset | zpool | zvol | lun | datastore cluster
  | repository | repo | project | subproject | workspace | account | subaccount | sub account | organization | organisation | org | tenant | realm | namespace | space | environment | sandbox | stack | resource group | team | guild | portfolio | initiative space | business unit | virtual environment | venv | conda env | compartment | landing zone | lab | testbed
  | cluster | node pool | nodepool | server | droplet | vm | vps | virtual machine | machine | vpc | container | container app | kubernetes cluster | helm chart | helm release | serverless endpoint | inference endpoint | node group | instance group | scale set | fleet | vnet | virtual network | linode | lxc | lxc container | devbox | codespace | dyno | web app | function app | app service | static site | hypervisor | guest vm | ec2 | ec2 instance | rds instance | db instance | database instance | compute instance | compute engine | cloud instance | cache cluster | emulator image | hosted zone | dns zone | zone
  | site | website | subsite | blog | microsite | landing site | wordpress site | multisite | wordpress installation | app | application | store | storefront | shop | mailbox | inbox | trash | recycle bin | rubbish bin | junk folder | spam folder | audience | contact list | address list | classroom | calendar | address book | group chat | channel | room | forum | wiki | section group | section | notebook | book | course
  | glossary | termbase | term base | translation memory | dictionary | cart | basket | roadmap | backlog
  | board | dashboard | canvas | list | task list | todo list | sheet | sheet tab | worksheet | base | scenario set | deck | queue | everything
  | edge config | installation | content type | custom object | family tree | exhibition | icon set | secret engine | secrets engine | analytics property | cookbook | photo book | case file | matter | site collection | hub site | data room | binder | filing cabinet | variable group | infrastructure
`);

/** Container words that hold nothing here, or hold it for nobody else. */
export const NOT_CONTAINERS = terms(`
  social account | bank account | connected account | sales channel | working directory | working dir | component instance | shape node | group node | chart of account | dom node | scene node | graph node | code node | ui node | figma node | workflow node | tree node | node property | container query | virtual table | pivot table
  | pull zone | availability zone | time zone | shipping zone | tax zone | delivery zone | backend node | table row | table cell | table column | z index | tab group | design system | browser tab | network request | database index | environment variable | env variable | stack frame | team member | account user | app icon | app version | bank feed | dropdown list | change list | check list | key value | native module
  | remote repository | alert channel | notification channel | release channel | marketing channel | price book | phone book | local storage | session storage | custom node | service account | share link | shared link | public link | installed app | control list | ledger account | gl account | github app | oauth app | connect app | connected app | slack app
`);

/** Nouns that stand for the whole of what is in the thing before them: with them it is emptied. */
export const WHOLE_OF = terms(`
  data | content | contents | state | storage
`);

/** Systems on which others depend while they change. */
export const LIVE = terms(`
  production | prod | deployment | deploy | dns | dns record | dns zone | nameserver | name server | firewall | firewall rule | load balancer | loadbalancer | ingress | traffic | route table | autoscaling | autoscaler | certificate | cert | ssl | ssl certificate | custom domain
  | domain record | cdn | rollout | helm release | helm chart | kubernetes node | node pool | feature flag | feature toggle | kill switch | flag rule | flag state | flag targeting | flag variation | waf | security group rule | reverse proxy | gateway | domain | php version | vps | zone record | hostname | environment variable | env var | env variable
  | env vars | config var | app setting | security group | record set | resource record | mx record | cname record | txt record | nat rule | port forwarding | vpn | vpn tunnel | vlan | wlan | wifi network | ssid | static route | network policy | switch port | dhcp server
  | page rule | traffic split | traffic policy | scaling policy | autoscaling group | auto scaling group | scale set | feature gate | feature toggle state | remote config | listener rule | origin pool | call forwarding | dial plan | auto attendant | inbound route | ivr
  | redirect | redirect rule | redirection | redirection host | rewrite rule | custom header | security header | response header | http header | header rule | domain forwarding | url forwarding | domain alias | parked domain | subdomain
  | proxy host | proxy rule | ns record | ptr record | srv record | aaaa record | spf record | dkim record | dmarc record | glue record | nat gateway | transit gateway | peering connection | bgp peer | bgp neighbor | bgp session | dhcp scope | dhcp reservation | dhcp pool
  | gateway rule | rate limit rule | rate limiting rule | ddos protection | bot protection | attack mode | ota update | firmware update | firmware upgrade | circuit breaker | dialplan | hunt group | ring group | call queue
  | virtual host | auto deployment | deployment setting | release workflow | change order | maintenance mode | recovery mode | challenge mode | compose project | compose stack | stage transition | variable group | global var | sip domain | sip trunk | call routing | call flow
`);

/** Machines and services that others use while they run. */
export const RUNNING = terms(`
  server | instance | vm | virtual machine | machine | droplet | pod | container | service | cluster | database | vps | website | site | app | application | worker | function | replica | process | server process | dyno | load balancer | node pool | system | host | stack | web server | systemd service | deployment | daemon | endpoint | pg | postgres | postgresql | mysql | redis | php | kubernetes | project
  | router | switch | access point | modem | gateway | firewall | hypervisor | lxc | guest | linode | broker | listener | station | fleet | backend | workload | replicaset | statefulset | daemonset | scale set | autoscaling group | load balancer pool | game server | space | workspace | codespace | devbox | tenant | mailserver | queue manager | firmware | live stream | broadcast | queue
  | plc | rtu | controller | ap | wireless controller | ups | pdu | nas | appliance | mainframe | lpar | pbx | sip trunk | gateway server | relay | relayer | sequencer | validator | warehouse | integration runtime | connector cluster | region | availability zone | mesh | proxy | dns server | mail server | smtp server | vpn server | bastion | jump host
`);

const TELEPHONY = words('twilio plivo vonage telnyx signalwire telephony');

const TELEPHONES = TELEPHONY.union(
  words(
    'vapi retell retellai bland ringcentral aircall dialpad sinch bandwidth sip elevenlabs livekit',
  ),
);

/** Words that name what others depend on only in one field, and by some verbs only where they are listed: an extension of a telephone exchange, and not of an editor. */
export const LIVE_IN_FIELD: readonly (readonly [
  nouns: ReadonlySet<string>,
  field: ReadonlySet<string>,
  verbs?: ReadonlySet<string>,
])[] = [
  [
    terms(
      `plugin | theme | core | core version | installation | press | wordpress | wordpress version | press version | php option | php extension | php setting | php configuration | php value | php ini | object cache
      | website cache | page cache | site cache | server cache | caching | cache mode | cacheless mode | development mode | debug mode | hsts | https | http2 | http3 | ssl | cache policy | extension | module | ini value`,
    ),
    terms(
      `wordpress | press | wp | hosting | cpanel | whm | plesk | directadmin | ispconfig | cyberpanel | cloudpanel | cloudways | kinsta | wpengine | pantheon | php | drupal | joomla | magento | prestashop | typo3`,
    ),
  ],
  [
    terms(
      `ip | ipv4 | ipv6 | pv4 | pv6 | ip address | ip range | elastic address | address | static ip | private network | private net | private networking | network interface | interface | backend | target | target group
      | server type | instance type | instance class | machine type | vm size | instance attribute | launch configuration | parameter group | option group | concurrency | desired capacity | provisioned capacity | scaling group`,
    ),
    terms(
      `aws | ec2 | rds | lambda | ecs | autoscaling | elb | elbv2 | alb | nlb | gcp | gce | azure | digitalocean | hetzner | vultr | linode | scaleway | ovh | upcloud | exoscale | ionos | openstack | lightsail | droplet | droplets | vps | vercel | netlify | cloudflare | fly`,
    ),
  ],
  [
    terms(
      `edge rule | pull zone | zone | origin | distribution | cache rule | hostname | version | service version | backend | vcl | snippet | service | behavior | behaviour`,
    ),
    terms(
      'cdn | bunny | cloudflare | fastly | akamai | cloudfront | edgio | keycdn | gcore | imperva | stackpath',
    ),
  ],
  [
    terms(
      `shipping | shipping method | shipping zone | shipping rate | shipping price | payment method | manual payment method | payment gateway | payment provider | checkout setting | tax setting | store setting | shop setting`,
    ),
    terms(
      'store | stores | storefront | shop | ecommerce | woocommerce | shopify | bigcommerce | magento | prestashop | checkout',
    ),
  ],
  [
    terms('record | zone | rrset | record set | mx | cname | txt'),
    terms(
      'dns | bind | bind9 | coredns | powerdns | route53 | nameserver | pihole | adguard | dnsmasq | unbound | godaddy | namecheap | porkbun | gandi | dnsimple | desec',
    ),
  ],
  [
    terms('flag | toggle | targeting | targeting rule | variation | rollout | experiment'),
    terms(
      'feature | featureflag | launchdarkly | optimizely | unleash | statsig | flagsmith | growthbook | configcat | flipt | openfeature | rollout',
    ),
  ],
  [
    terms('checkpoint | gate | approval | stage execution'),
    terms(
      'pipeline | release | deploy | deployment | delivery | codepipeline | spinnaker | rollout',
    ),
    words('approve pass reject skip promote cancel retry'),
  ],
  [
    terms('forwarder | catch | catchall | mail route | route | relay'),
    terms('mail | email | mailbox | mailgun | postmark | sendgrid | forwarder | postfix | exim'),
  ],
  [
    terms('application | call | conference | participant | member | trunk'),
    TELEPHONY,
    words('update'),
  ],
  [terms('application | phone number | phonenumber | short code'), TELEPHONES],
  [
    terms(
      'extension | trunk | peer | dial plan | route | queue | ivr | endpoint | module | voicemail greeting | routing | queue routing',
    ),
    terms(
      'asterisk | freepbx | fusionpbx | freeswitch | pbx | 3cx | voip | sip | telephony | contact center | callcenter | genesys | amazon connect',
    ),
  ],
  [
    terms(
      'interface | port | vlan | route | acl | access list | config | configuration | candidate | neighbor | neighbour | policy | nat | qos | radio | mtu | trunk',
    ),
    terms(
      'cisco | iosxe | nxos | junos | juniper | arista | eos | netconf | restconf | netmiko | nornir | napalm | mikrotik | routeros | fortinet | fortigate | panos | opnsense | pfsense | vyos | openwrt | unifi | omada | meraki | router | switch | sdwan',
    ),
  ],
  [
    terms('node | validator'),
    terms('blockchain | chain | geth | ethereum | bitcoin | validator | staking | lightning'),
  ],
  [
    terms(
      'backend | upstream | target | pool | listener | rule | frontend | droplet | server | instance | machine | vm | member',
    ),
    terms(
      'lb | loadbalancer | balancer | elb | elbv2 | alb | nlb | haproxy | nginx | traefik | envoy',
    ),
  ],
  [
    terms(
      'breaker | feeder | substation | setpoint | register | coil | tag | valve | pump | turbine | conveyor | line | production line | signal | runway | output | point | alarm limit | interlock | cpu | program',
    ),
    terms(
      'plc | scada | modbus | opcua | opc | bacnet | hmi | rtu | substation | siemens | s7 | profinet | ethernetip | iec104 | dnp3 | mes | ems | interlocking | railway | rail | airport | runway | power plant',
    ),
  ],
  [
    terms(
      `stack | local stack | edge stack | compose | compose file | task | job | task group | allocation | node | unit | timer | kustomization | helmrelease | helm release | applicationset | hpa
      | workload | daemon set | source | gitops source | manifest | taint`,
    ),
    words(
      'portainer nomad swarm ecs fargate compose systemd systemctl podman flux fluxcd argocd kubernetes k8s kubectl helm openshift okd rancher k3s marathon mesos dokku yacht dockge komodo',
    ),
    words(
      'stop start restart reload pause resume scale update patch cordon uncordon drain taint untaint reconcile suspend enable disable mask unmask up down expose autoscale evict',
    ),
  ],
  [
    terms(
      `route | stream route | service | upstream | target | upstream target | plugin | plugin metadata | global rule | ssl | sni | certificate | api | api version | api revision | api product | listener | router | middleware
      | entrypoint | virtual host | resource | policy | usage plan | stage | api stage | api deployment | rate limit | rate limiting`,
    ),
    words(
      'apisix kong konnect tyk apigee gravitee krakend wso2 traefik caddy istio linkerd envoy gloo emissary zuul kuma apim agentgateway higress openresty easegress',
    ),
  ],
  [
    terms(
      `application server | server group | app connector | connector | connector group | application segment | app segment | segment group | destination group | source group | ip group | url category | custom category
      | filtering rule | forwarding rule | forwarding control | firewall filter | filter rule | firewall filtering | access policy | access rule | forwarding policy | timeout policy | inspection policy | isolation policy | client policy | dlp rule | dlp dictionary
      | dlp engine | ssl inspection | inspection rule | network service | service group | network app group | app group | network application | location | sub location | gre tunnel | tunnel | vpn credential | service edge | pac file
      | rule | policy | security rule | security policy | policy rule | address | address object | address group | address list | service object | object group | security profile | profile group | virtual ip | virtual server | pool | pool member | irule
      | zone | acl | exit node | subnet route | device route | split tunnel | site to site | client | traffic rule | port forward | dhcp lease | peer | bridge | network | package | candidate config | candidate configuration | change | configuration | config | activation | posture check`,
    ),
    words(
      `zscaler zia zpa zcc paloalto panorama panos prisma netskope fortinet fortigate fortimanager fortios checkpoint sophos sonicwall watchguard barracuda forcepoint umbrella meraki
      cato twingate tailscale headscale netbird zerotier nebula wireguard openvpn unifi omada mikrotik routeros opnsense pfsense vyos openwrt f5 bigip citrix netscaler imperva akamai stormshield junos juniper arista cisco aruba ruckus`,
    ),
    words(
      'create add update edit set patch modify change configure delete remove replace enable disable block unblock move activate apply commit install push clone attach detach associate',
    ),
  ],
  [
    terms(
      'feature | gate | feature gate | feature state | setting value | flag value | force rule | rollout rule | rule | strategy | targeting | percentage | override | dynamic config | layer | holdout | kill switch | ramp | schedule',
    ),
    words(
      'launchdarkly optimizely unleash statsig flagsmith growthbook configcat flipt devcycle featbit hypertune eppo amplitude harness openfeature',
    ),
  ],
  [
    terms(
      'server config | server setting | cluster setting | broker config | system parameter | server parameter | system variable | global variable',
    ),
    words(
      'redis valkey kafka redpanda elasticsearch opensearch rabbitmq mysql mariadb postgres postgresql cassandra scylla clickhouse memcached nats pulsar',
    ),
    words('set update alter change modify reset apply put'),
  ],
  [
    terms('config | configuration'),
    words(
      'redis valkey nginx apache httpd caddy haproxy traefik unbound asterisk freeswitch postfix dovecot',
    ),
    words('set update alter change modify reset reload apply write put'),
  ],
  [
    terms('connector | connector task | consumer group | mirror maker | offset'),
    words('kafka debezium strimzi redpanda confluent'),
    words('pause resume restart stop delete update reset'),
  ],
  [
    terms(
      'blocking | protection | filtering | blocklist | allowlist | whitelist | blacklist | denylist | rewrite | filter | filter list | list | domain | upstream | client | gravity | dhcp | parental control | safe search',
    ),
    words('pihole adguard adguardhome nextdns blocky technitium controld'),
    words('enable disable add remove update set delete block unblock allow pause toggle'),
  ],
  [
    terms(
      'host | endpoint | device | machine | agent | network | policy | prevention policy | sensor policy | firewall policy | exclusion | containment | isolation | indicator',
    ),
    words(
      'crowdstrike falcon sentinelone carbonblack cortex sophos trellix cybereason huntress bitdefender eset malwarebytes elastic limacharlie wazuh velociraptor edr xdr',
    ),
    words(
      'isolate contain disconnect reconnect lift quarantine release block unblock reboot restart shutdown',
    ),
  ],
  [
    terms('power action | power signal | power state | power option | power | boot | boot order'),
    words(
      'server servers vm vms vps instance machine node host pterodactyl ipmi idrac ilo redfish bmc baremetal pdu proxmox esxi vsphere vcenter hypervisor',
    ),
    words('send set change run execute trigger perform control'),
  ],
  [
    terms('streaming | stream | broadcast | output | virtual camera'),
    words('obs streamlabs vmix wirecast restream'),
    words('start stop toggle'),
  ],
  [
    terms('account | hosting account | user | package | subscription | domain | website | mailbox'),
    words('cpanel whm plesk directadmin ispconfig whmcs hestia cyberpanel virtualmin'),
    words('suspend unsuspend disable enable activate deactivate'),
  ],
  [
    terms(
      'project | page | change | theme | store | funnel | template | storefront | product page',
    ),
    words(
      'framer webflow wix squarespace duda softr bubble weebly shopify clickfunnels unbounce leadpages readymag',
    ),
    words('publish unpublish republish'),
  ],
  [terms('change | patchset'), words('gerrit'), words('submit')],
];

/** What a platform serves with; on such a platform every change of one is felt at once. */
export const SERVING = terms(`
  deployment | worker | route | endpoint | alias | application | pod | plugin | forwarding rule | fwd rule | firewall rule | page rule | cache rule | node | targeting | variation | ruleset | flag | resource | rewrite | redirect rule | edge config | health check | upstream | virtual server | target group | listener | service | variable | variables | binding | proxy | secret | sql mode | edge function | cloud function | lambda function | lambda code | function code | function configuration | inference | inference instance | inference router | model router
`);

/** What is put in force, or taken back from those who use it, by one verb only. */
export const LIVE_BY_VERB: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'publish',
    words(
      'document documentation site website app release version theme page collection item form bot template workflow function flow api service portal feed timetable layer package extension plugin',
    ),
  ],
  ['drain', words('node server host machine instance pool backend upstream connection target')],
  ['schedule', words('release')],
  ['seal', words('vault')],
  ['unseal', words('vault')],
  ['set', words('replica')],
  ['accept', terms('mr | merge request | pull request')],
  ['import', words('website site')],
  ['isolate', words('host endpoint device machine server')],
  ['contain', words('host endpoint device machine')],
  ['unisolate', words('host endpoint device machine server')],
  ['quarantine', words('host device machine server')],
  ['resize', words('warehouse')],
  ['complete', terms('pr | pull request')],
  ['swap', words('slot deployment traffic alias upstream')],
  ['shift', words('traffic')],
  ['kill', words('query connection backend transaction port service daemon server')],
  ['unpublish', words('documentation doc docs site website app release')],
  ['activate', words('workflow theme')],
  ['deactivate', words('workflow')],
  ['switch', words('theme')],
]);

/** Verbs by which a former state comes back. */
export const PUTTING_BACK = words('restore revert rollback');
