"""A privacy policy of our own making, as long as one wants, with as many facts as a common one has."""

from itertools import count

_OPENING = """\
# Privacy Policy of Sprocket Works

Last updated: 3 March 2026

Sprocket Works GmbH (“Sprocket”, “we”, “us”) builds small tools for people who look after bicycles.
This policy explains which personal data we handle, why we handle them, and what you can ask of us.
It applies to our website, to our apps and to the workshops that we run together with partners.

“Personal Data” means any information about a person whom we can tell from others. “Account” means
the place where we keep what belongs to you. “Services” means our website and our apps. Our tools
for workshops (the “Workshop Suite”) have this policy too.

If anything is unclear, write to privacy@sprocket.example before you start to use the Services.

## How long we keep it

We keep the records of repairs for 24 months after the last visit and delete pictures within 30 days
after you remove them. Invoices stay with us for as long as tax law demands. What we no longer need
is erased, and copies in our backups are overwritten when their turn comes.

## Children

The Services are not meant for children under the age of 16, and we do not knowingly collect
Personal Data from them. Parents who find that a child under 16 has given us such data may write to
us, and we will delete them as described above.

## Your rights

You may ask for a copy of what we hold, have it corrected, moved or erased, and object to a use that
you find unfair (Articles 15 to 21 GDPR). People in California have like rights under the California
Consumer Privacy Act. We answer within one month and never charge for the first copy. You can also
turn to the authority in charge of data protection in your country.

## How to reach us

Write to Sprocket Works GmbH, Beispielweg 12, 10115 Berlin, Germany, call +49 30 5550 1234, or use
the form on our [help page](https://sprocket.example/help).

"""

_PART = """\
## {number}. {name}

### What we collect

When you open an Account for {name}, we ask for your name, your e-mail address and the town in which
you ride. We also note which pages you visit and which buttons you press, so that we can tell what
is hard to use. Our servers write down the address of your device, the kind of browser that it runs
and the time of each request.

- **Contact details**, such as the name and the address that you type into a form;
- **Records of repairs**, which mechanics enter on your behalf and which you may correct;
- **Pictures** of worn parts, as far as you choose to upload them; and
- **Payments**: the amount, the day and the last digits of the card, never its full number.

Some of these data you give us yourself, some come from the workshop that you visit, and some arise
while the Services run. You can use most of {name} without an Account, and then we know no more of
you than any website knows of its readers. Where we ask for more than a feature needs, the field says
that it may stay empty, and nothing stops working when it does.

### Why we use it

We use Personal Data to provide the Services, to answer questions, to keep out people who try to
break in, and to plan which workshop needs which parts. Where the law asks for a legal basis, ours
is the contract with you, our legitimate interest in safe and useful software, or the consent that
you gave and can take back at any time. We do not sell what we know of you, and nobody pays us for
showing you an advertisement.

From time to time we look at how {name} is used as a whole: which screens people leave at once, which
repairs come up in spring, how long a page takes to load in the country. For this we count and do not
name; the numbers that remain say nothing about you or your Account.

### With whom we share it

Some of the work is done for us by others. Cogwheel Hosting Inc. runs our servers, Chainline Ltd
sends our letters, and Google Analytics counts the visits to our pages; they may use what they see
for that work only. You find the full list, with the country of each of them, at
https://sprocket.example/partners/{number}. If a company buys a part of ours, it takes over the
records that belong to that part and has to keep the promises of this policy.

| Who | What for | Where |
|-----|----------|-------|
| Cogwheel Hosting Inc. | Servers and backups | Ireland |
| Chainline Ltd | Letters that you asked for | United Kingdom |

Courts and the police can ask us for records too. We hand over what the law demands and no more, look
closely at each request, and tell you about it where we are free to.

### Safety and changes

Connections to {name} are encrypted, passwords are stored in a form that cannot be read back, and
only people who need to see a record can open it. No measure is perfect, and so we tell you without
delay when something goes wrong with your Personal Data. If we change this policy, we put the new
text on this page and tell you in the app before it takes effect; see Section {number} for what
belongs to {name} alone.

"""

_NAMES = ("Repair Log", "Route Map", "Parts Shop", "Riding Club", "Fleet Desk", "Race Day")


def sample_policy(length: int) -> str:
    """Return a policy in Markdown of ``length`` characters, cut off wherever that is."""
    text = _OPENING
    for number in count(1):
        if len(text) >= length:
            break
        text += _PART.format(number=number, name=_NAMES[number % len(_NAMES)])
    return text[:length]
