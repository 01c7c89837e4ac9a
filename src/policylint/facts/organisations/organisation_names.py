"""Companies and services that privacy policies name again and again, as they are written."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from policylint.lazy_patterns import lazy_pattern

_COMPANIES = """
Google; Google Analytics; Google Analytics 4; Google Analytics for Firebase; Google Tag Manager; Google Ads;
Google AdSense; Google AdMob; Google Adwords; Google AdWords; Google Maps; Google Play; Google Play Store;
Google Play Services; Google Pay; Google Cloud; Google Cloud Platform; Google Workspace; Google Fonts;
Google reCAPTCHA; Google DoubleClick; Google Firebase; Google Drive; Google Marketing Platform; Google Ad
Manager; Google Crashlytics; Google Signals; Google Optimize; Google Sheets; Google Forms; AdMob; AdSense;
AdWords; DoubleClick; Firebase; Firebase Analytics; Firebase Crashlytics; Firebase Cloud Messaging;
Crashlytics; Fabric Crashlytics; reCAPTCHA; YouTube; Youtube; Waze; Fitbit; Alphabet; Facebook; Facebook
Ads; Facebook Pixel; Facebook Analytics; Facebook Audience Network; Facebook Custom Audiences; Facebook
Messenger; Facebook Connect; Meta Platforms; Meta Pixel; Meta Audience Network; Instagram; WhatsApp;
Whatsapp; Oculus; Apple; Apple Pay; Apple App Store; Apple Store; Apple iCloud; Apple Health; Apple
HealthKit; iCloud; TestFlight; Microsoft; Microsoft Azure; Microsoft Advertising; Microsoft Clarity;
Microsoft Teams; Microsoft Office; Bing; Bing Ads; Bing Maps; LinkedIn; Linkedin; GitHub; Github; GitLab;
Bitbucket; Skype; Nuance; Azure; App Center; Amazon; Amazon Web Services; Amazon Pay; Amazon AWS; Amazon
Advertising; AWS; Amazon Alexa; Twitch; Goodreads; IMDb; Twitter; Pinterest; Snapchat; TikTok; Tiktok;
ByteDance; Bytedance; Reddit; Tumblr; Quora; Discord; Telegram; WeChat; Weibo; VKontakte; Tencent; Tencent
QQ; Alibaba; Alibaba Cloud; Alipay; Baidu; Huawei; Xiaomi; Samsung; Oppo; Umeng; Yandex; Yandex Metrica;
Stripe; PayPal; Paypal; Braintree; Adyen; Klarna; Worldpay; WorldPay; Razorpay; Paystack; Mollie; Paddle;
FastSpring; Chargebee; Recurly; RevenueCat; Venmo; Authorize.net; Authorize.Net; Shopify; Shopify Payments;
WooCommerce; Payoneer; Payfone; Plaid; Afterpay; Giropay; BitPay; Coinbase; MasterCard; Mastercard; American
Express; Western Union; TransferWise; Cardinal Commerce; CyberSource; Signifyd; Sezzle; Zelle; Xsolla;
SafeCharge; Paysafe; Skrill; Ingenico; Gumroad; Patreon; Eventbrite; Ticketmaster; Mailchimp; MailChimp;
Mandrill; SendGrid; Sendgrid; SendinBlue; Sendinblue; Brevo; Mailgun; Mailjet; Postmark; ConvertKit;
Klaviyo; ActiveCampaign; Campaign Monitor; Constant Contact; HubSpot; Hubspot; Marketo; Pardot; Salesforce;
SalesForce; Salesforce Marketing Cloud; Iterable; Braze; Leanplum; CleverTap; Clevertap; Customer.io;
OneSignal; Airship; Urban Airship; Pushwoosh; Twilio; Nexmo; Vonage; MessageBird; Sinch; Zendesk; Freshdesk;
Freshworks; Intercom; Zoho; Help Scout; HelpScout; LiveChat; Tidio; Olark; Gorgias; Helpshift; Crisp Chat;
tawk.to; Tawk.to; Calendly; Typeform; SurveyMonkey; Qualtrics; JotForm; Jotform; DocuSign; Dropbox; Slack;
Asana; Trello; Atlassian; Jira; Notion; Airtable; Zapier; Zoom Video Communications; Cloudflare; CloudFlare;
Fastly; Akamai; Heroku; DigitalOcean; Digital Ocean; Linode; Hetzner; Netlify; Vercel; GitHub Pages;
OVHcloud; OVH; MongoDB; MongoDB Atlas; Rackspace; GoDaddy; Bluehost; Squarespace; Wix; Wix.com; Webflow;
WordPress; WordPress.com; Wordpress; Automattic; Jetpack; Akismet; Gravatar; Disqus; Medium.com; Ghost Pro;
Supabase; Auth0; Okta; Snowflake; Databricks; Datadog; New Relic; Splunk; Sumo Logic; Loggly; Papertrail;
LogRocket; Logrocket; Bugsnag; BugSnag; Sentry.io; Rollbar; Raygun; Instabug; AppDynamics; Dynatrace;
Pingdom; jsDelivr; Mixpanel; MixPanel; Amplitude Analytics; Heap Analytics; Hotjar; HotJar; FullStory;
Fullstory; Mouseflow; Crazy Egg; CrazyEgg; Lucky Orange; Matomo; Piwik; Piwik PRO; Plausible Analytics;
Fathom Analytics; Simple Analytics; PostHog; Statcounter; StatCounter; Clicky; Kissmetrics; Chartbeat;
Parse.ly; comScore; Comscore; Nielsen; Quantcast; Optimizely; VWO; Segment.io; Segment.com; Snowplow;
Flurry; Flurry Analytics; Localytics; Countly; GameAnalytics; Unity Ads; Unity Analytics; Unity
Technologies; AppsFlyer; Appsflyer; Adjust GmbH; Kochava; Singular Labs; Branch Metrics; Branch.io; Tenjin;
AppLovin; Applovin; AppLovin MAX; ironSource; IronSource; Ironsource; Vungle; Chartboost; ChartBoost;
AdColony; Tapjoy; InMobi; Inmobi; Mintegral; Pangle; Fyber; Digital Turbine; Smaato; MoPub; Mopub; Startapp;
StartApp; Start.io; Liftoff; Moloco; Criteo; Taboola; Outbrain; AdRoll; Adroll; NextRoll; RTB House; Trade
Desk; MediaMath; Xandr; AppNexus; Magnite; PubMatic; OpenX; Index Exchange; Rubicon Project; LiveRamp;
Liveramp; Lotame; BlueKai; Bluekai; Oracle; Oracle Data Cloud; Neustar; Acxiom; Experian; Equifax;
TransUnion; Transunion; LexisNexis; Dun & Bradstreet; Epsilon; Rakuten; Rakuten Advertising; Awin; CJ
Affiliate; Commission Junction; ShareASale; ClickBank; Skimlinks; VigLink; Sovrn; Ezoic; Mediavine; Raptive;
AdThrive; Media.net; Infolinks; Yahoo; Verizon Media; AOL; Adobe; Adobe Analytics; Adobe Experience Cloud;
Adobe Audience Manager; Adobe Target; Adobe Fonts; Typekit; Font Awesome; Vimeo; Wistia; Brightcove;
SoundCloud; Spotify; Deezer; Netflix; Hulu; Roku; Steam; Valve; Epic Games; Nintendo; Sony; PlayStation;
OneDrive; Microsoft OneDrive; OpenSea; Donorbox; Verizon; Verizon Wireless; Google Gemini;
Xbox; Roblox; Zynga; Playrix; GameCenter; AddThis; ShareThis; AddToAny; Trustpilot; TrustPilot; Yelp;
TripAdvisor; Tripadvisor; Trusted Shops; Bazaarvoice; Yotpo; Feefo; Reviews.io; Usercentrics; Cookiebot;
OneTrust; TrustArc; TRUSTe; Iubenda; iubenda; Termly; Evidon; Ghostery; Didomi; Quantcast Choice; VeraSafe;
PrivacyTrust; Mapbox; MapBox; OpenStreetMap; HERE Technologies; Foursquare; Foursquare Labs; SafeGraph;
X-Mode; Cuebiq; Placer.ai; FedEx; Fedex; DHL; UPS; USPS; Uber; Lyft; Airbnb; Booking.com; Expedia; eBay;
Ebay; Etsy; Walmart; OpenAI; ChatGPT; Anthropic; Mistral AI; Hugging Face; ElevenLabs; Deepgram; Pinecone;
Bugfender; Jumio; Onfido; Veriff; Persona Identities; Trulioo; ThreatMetrix; Sift Science; Riskified;
Forter; MaxMind; hCaptcha; BrightTag; Tealium; Ensighten; Treasure Data; mParticle; Appcues; Pendo;
Gainsight; WalkMe; Totango; ChurnZero; Baremetrics; ProfitWell; Profitwell; Xero; QuickBooks; Quickbooks;
Intuit; Square Inc; SumUp; Clearbit; ZoomInfo; Apollo.io; Outreach.io; Greenhouse Software; Workday;
BambooHR; Lever Inc; SmartRecruiters; Gusto Inc; Checkr; Garmin; Strava; Polar Electro; Withings; Oura;
Whoop; Peloton; MyFitnessPal; Meta; Sentry; Amplitude; Zoom; Unity; Visa; Gmail; Slack Technologies
"""

IN_COMPANY = frozenset({"Claude", "Clerk", "Expo", "Gemini", "Square"})
"""Names that are words and given names, too: they count where they stand in a row with others."""

_BETWEEN_TWO = lazy_pattern(r"(?:,? (?:and|or|and/or|&)|,| /) ")
_LONGEST_BETWEEN = 9

_FIRST_WORD = re.compile(r"[ ./]")


@cache
def well_known() -> Mapping[str, tuple[str, ...]]:
    """Return the names by their first word (up to a full stop), each list with the longest name first."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for name in (*" ".join(_COMPANIES.split()).split("; "), *IN_COMPANY):
        names[_FIRST_WORD.split(name, maxsplit=1)[0]].add(name)
    return {
        first: tuple(sorted(found, key=lambda name: (-len(name), name))) for first, found in names.items()
    }


def in_company(
    text: str, names: Sequence[tuple[int, int]], sure: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield those ranges of names that stand in a row with names that are sure: ``PayPal, Square or Stripe``.

    Both are given in reading order.
    """
    starts, ends = {start for start, _ in sure}, {end for _, end in sure}
    for start, end in names:
        behind = _BETWEEN_TWO.match(text, end)
        follows = any(
            before in ends and _BETWEEN_TWO.fullmatch(text, before, start)
            for before in range(start - _LONGEST_BETWEEN, start)
        )
        if follows or (behind and behind.end() in starts):
            ends.add(end)
            yield start, end
