using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Registration;

/// <summary>The marital status declared (婚姻状况, S-14).</summary>
[JsonConverter(typeof(KebabCase<MaritalStatus>))]
public enum MaritalStatus
{
    /// <summary>Never married (未婚).</summary>
    NeverMarried = 1,

    /// <summary>Married for the first time (初婚).</summary>
    FirstMarriage = 2,

    /// <summary>Married again (再婚).</summary>
    Remarried = 3,

    /// <summary>Divorced (离异).</summary>
    Divorced = 4,

    /// <summary>Widowed (丧偶).</summary>
    Widowed = 5,
}
