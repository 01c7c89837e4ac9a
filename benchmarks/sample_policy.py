"""A privacy policy of our own making, as long as one wants, with as many facts as a common one has."""

from itertools import count

_OPENING = """\
# Privacy Policy of Sprocket Works

Last updated: 3 March 2026

Sprocket Works GmbH (“Sprocket”, “we”, “us”) builds small tools for people who look after bicycles.
This policy explains which personal data we handle, why we handle them, and what you can ask of us.
It applies to our website, to our apps and to the workshops that we run together with partners.
“Personal Data” means any information about a person whom we can tell from others; “Account” means
the place where we keep what belongs to you.

If anything here is unclear, write to privacy@sprocket.example before you start to use the Services.

"""

_PART = """\
## {number}. {name}

### {number}.1 What we collect

When you open an Account for {name}, we ask for your name, your e-mail address and the town in which
you ride. We also note which pages you visit and which buttons you press, so that we can tell what
is hard to use. Our servers write down the address of your device, the kind of browser that it runs
and the time of each request.

- **Contact details**, such as the name and the address that you type into a form;
- **Records of repairs**, which mechanics enter on your behalf and which you may correct;
- **Pictures** of worn parts, as far as you choose to upload them; and
- **Payments**: the amount, the day and the last digits of the card, never its full number.

### {number}.2 Why we use it

We use Personal Data to provide the Services, to answer questions, to keep out people who try to
break in, and to plan which workshop needs which parts. Where the law asks for a legal basis, ours
is the contract with you, our legitimate interest in safe and useful software (Article 6(1)(f)
GDPR), or the consent that you gave and can take back at any time. We do not sell what we know of
you, and nobody pays us for showing you an advertisement.

### {number}.3 With whom we share it

Some of the work is done for us by others. They host our servers, send our letters and count the
visits to our pages, and they may use what they see for that work only. You find the full list, with
the country of each of them, at https://sprocket.example/partners/{number}. If a company buys a part
of ours, it takes over the records that belong to that part and has to keep the promises of this
policy.

| Who | What for | How long |
|-----|----------|----------|
| Cogwheel Hosting Inc. | Servers and backups | {months} months |
| Chainline Ltd | Letters that you asked for | until you cancel |

### {number}.4 How long we keep it

We keep the records of repairs for {months} months after the last visit and delete pictures within
{days} days after you remove them. Invoices stay with us for as long as tax law demands. What we no
longer need is erased, and copies in our backups are overwritten when their turn comes.

### {number}.5 Children

{name} is not meant for children under the age of {age}, and we do not knowingly collect data from
them. Parents who find that a child has given us data may write to us, and we will delete them as
described in Section {number}.4.

### {number}.6 Your rights

You may ask for a copy of what we hold, have it corrected, moved or erased, and object to a use that
you find unfair. We answer within {days} days and never charge for the first copy. You can also turn
to the authority in charge of data protection in your country. Reach us at
team{number}@sprocket.example or through the form on our [help page](https://sprocket.example/help),
by phone or on paper, whatever suits you best.

### {number}.7 Safety and changes

Connections to {name} are encrypted, passwords are stored in a form that cannot be read back, and
only people who need to see a record can open it. No measure is perfect, and so we tell you without
delay when something goes wrong. If we change this policy, we put the new text on this page and tell
you in the app before it takes effect.

"""

_NAMES = ("Sprocket Log", "Sprocket Map", "Sprocket Shop", "Sprocket Club", "Sprocket Fleet", "Sprocket Race")


def sample_policy(length: int) -> str:
    """Return a policy in Markdown of ``length`` characters, cut off wherever that is."""
    text = _OPENING
    for number in count(1):
        if len(text) >= length:
            break
        text += _PART.format(
            number=number,
            name=_NAMES[number % len(_NAMES)],
            months=6 + 3 * number,
            days=10 + 5 * number,
            age=13 + number % 6,
        )
    return text[:length]
