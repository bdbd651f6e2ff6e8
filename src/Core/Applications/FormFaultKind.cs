using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>What is wrong with a field of the form.</summary>
[JsonConverter(typeof(KebabCase<FormFaultKind>))]
public enum FormFaultKind
{
    /// <summary>It is not filled in.</summary>
    Missing = 1,

    /// <summary>It cannot be so: a number with a wrong check character, an amount below zero or finer than a fen.</summary>
    Malformed = 2,

    /// <summary>It names nothing that exists: a district that Tianjin does not have.</summary>
    Unknown = 3,

    /// <summary>It lies in the future.</summary>
    InFuture = 4,
}
