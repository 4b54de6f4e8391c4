-- Which messages of the mailbox are safe here, by the numbers that the mail server gives them; and which node reads it now.
create table mailbox_message (
    folder varchar(200) not null,
    uid_validity bigint not null,
    uid bigint not null,
    done boolean not null,
    attempts integer not null,
    seen_at timestamp with time zone not null,
    constraint pk_mailbox_message primary key (folder, uid_validity, uid)
);

create table mailbox_lease (
    name varchar(40) not null,
    holder varchar(40) not null,
    held_until timestamp with time zone not null,
    constraint pk_mailbox_lease primary key (name)
);
