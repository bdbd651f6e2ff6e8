namespace TalentSettlement.Core.Policies;

/// <summary>A word that dated data gives meaning to: a code of an element, a department, a district.</summary>
/// <typeparam name="TSelf">The code itself.</typeparam>
internal interface ICode<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>The code as written.</summary>
    string Value { get; }

    /// <summary>The code that is written so.</summary>
    static abstract TSelf Read(string text);
}
